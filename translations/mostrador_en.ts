<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Cart</name>
        <message>
            <source>The quantity must be more than zero. The cart is as it was.</source>
            <translation>The quantity must be more than zero. The cart is as it was.</translation>
        </message>
        <message>
            <source>This product is sold by the piece: the quantity must be a whole number. The cart is as it was.</source>
            <translation>This product is sold by the piece: the quantity must be a whole number. The cart is as it was.</translation>
        </message>
        <message>
            <source>This product is priced in another currency. The cart is as it was.</source>
            <translation>This product is priced in another currency. The cart is as it was.</translation>
        </message>
        <message>
            <source>That line is no longer in the cart.</source>
            <translation>That line is no longer in the cart.</translation>
        </message>
        <message>
            <source>The price must be zero or more. The cart is as it was.</source>
            <translation>The price must be zero or more. The cart is as it was.</translation>
        </message>
    </context>
    <context>
        <name>CodeEntry</name>
        <message>
            <source>“%1” before the * is not a quantity. Nothing was added.</source>
            <translation>“%1” before the * is not a quantity. Nothing was added.</translation>
        </message>
    </context>
    <context>
        <name>Gtin</name>
        <message>
            <source>“%1” is not a barcode: it must be digits only.</source>
            <translation>“%1” is not a barcode: it must be digits only.</translation>
        </message>
        <message>
            <source>“%1” is not a barcode: it has %2 digits, and a barcode has 8, 12, 13 or 14.</source>
            <translation>“%1” is not a barcode: it has %2 digits, and a barcode has 8, 12, 13 or 14.</translation>
        </message>
        <message>
            <source>“%1” is not a valid barcode: its last digit should be %2. Check it for a typing error.</source>
            <translation>“%1” is not a valid barcode: its last digit should be %2. Check it for a typing error.</translation>
        </message>
        <message>
            <source>“%1” is not a UPC-E barcode.</source>
            <translation>“%1” is not a UPC-E barcode.</translation>
        </message>
    </context>
    <context>
        <name>Hub</name>
        <message>
            <source>What answers at the hub&apos;s address is no hub. Nothing was lost; check the address.</source>
            <translation>What answers at the hub&apos;s address is no hub. Nothing was lost; check the address.</translation>
        </message>
        <message>
            <source>The hub has it, but could not apply it yet.</source>
            <translation>The hub has it, but could not apply it yet.</translation>
        </message>
        <message>
            <source>No certificate can be read from %1. Nothing was sent. Check the file with the certificate of the hub&apos;s authority.</source>
            <translation>No certificate can be read from %1. Nothing was sent. Check the file with the certificate of the hub&apos;s authority.</translation>
        </message>
        <message>
            <source>“%1” is not the address of a hub. It looks like https://hub.example:8640.</source>
            <translation>“%1” is not the address of a hub. It looks like https://hub.example:8640.</translation>
        </message>
        <message>
            <source>The address of a hub is only https://, its name and its port: no user, no password, nothing after a question mark.</source>
            <translation>The address of a hub is only https://, its name and its port: no user, no password, nothing after a question mark.</translation>
        </message>
        <message>
            <source>A hub on another machine is only spoken to over https, so that nobody can listen or change what is sent. Write https://%1.</source>
            <translation>A hub on another machine is only spoken to over https, so that nobody can listen or change what is sent. Write https://%1.</translation>
        </message>
        <message>
            <source>The hub answered with status %1, which was not expected. Nothing was lost.</source>
            <translation>The hub answered with status %1, which was not expected. Nothing was lost.</translation>
        </message>
        <message>
            <source>The certificate of the hub at %1 is not one to trust, so nothing was sent. Check the address and the file with the authority&apos;s certificate.</source>
            <translation>The certificate of the hub at %1 is not one to trust, so nothing was sent. Check the address and the file with the authority&apos;s certificate.</translation>
        </message>
        <message>
            <source>The hub at %1 does not answer.</source>
            <translation>The hub at %1 does not answer.</translation>
        </message>
        <message>
            <source>The hub has been silent for a minute.</source>
            <translation>The hub has been silent for a minute.</translation>
        </message>
        <message>
            <source>The hub sent what this till cannot read: %1</source>
            <translation>The hub sent what this till cannot read: %1</translation>
        </message>
        <message>
            <source>The hub closed the stream.</source>
            <translation>The hub closed the stream.</translation>
        </message>
        <message>
            <source>The hub does not know this till&apos;s token.</source>
            <translation>The hub does not know this till&apos;s token.</translation>
        </message>
        <message>
            <source>The stream was opened anew.</source>
            <translation>The stream was opened anew.</translation>
        </message>
        <message>
            <source>The stream was closed here.</source>
            <translation>The stream was closed here.</translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>The amount is too large. Nothing was changed.</source>
            <translation>The amount is too large. Nothing was changed.</translation>
        </message>
        <message>
            <source>Amounts in %1 and %2 cannot be added. Nothing was changed.</source>
            <translation>Amounts in %1 and %2 cannot be added. Nothing was changed.</translation>
        </message>
        <message>
            <source>“%1” is not a price.</source>
            <translation>“%1” is not a price.</translation>
        </message>
    </context>
    <context>
        <name>MoneyText</name>
        <message>
            <source>“%1” is not a number. Nothing was changed.</source>
            <translation>“%1” is not a number. Nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” has more than %n decimal(s). Nothing was changed.</source>
            <translation>
                <numerusform>“%1” has more than %n decimal. Nothing was changed.</numerusform>
                <numerusform>“%1” has more than %n decimals. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is too large. Nothing was changed.</source>
            <translation>“%1” is too large. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>Product</name>
        <message>
            <source>The code must have 1 to 40 characters, without spaces at its ends.</source>
            <translation>The code must have 1 to 40 characters, without spaces at its ends.</translation>
        </message>
        <message>
            <source>The name must have 1 to 120 characters.</source>
            <translation>The name must have 1 to 120 characters.</translation>
        </message>
        <message>
            <source>The price must be zero or more.</source>
            <translation>The price must be zero or more.</translation>
        </message>
        <message>
            <source>The tax rate must be between 0 % and 100 %.</source>
            <translation>The tax rate must be between 0 % and 100 %.</translation>
        </message>
        <message>
            <source>The minimum stock must be zero or more.</source>
            <translation>The minimum stock must be zero or more.</translation>
        </message>
    </context>
    <context>
        <name>Quantity</name>
        <message>
            <source>The quantity is too large. Nothing was changed.</source>
            <translation>The quantity is too large. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>TOTAL</source>
            <translation>TOTAL</translation>
        </message>
        <message>
            <source>Tax included, %1</source>
            <translation>Tax included, %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
    </context>
    <context>
        <name>Sale</name>
        <message>
            <source>A line has no product. Nothing was recorded.</source>
            <translation>A line has no product. Nothing was recorded.</translation>
        </message>
        <message>
            <source>What comes back must have negative quantities. Nothing was recorded.</source>
            <translation>What comes back must have negative quantities. Nothing was recorded.</translation>
        </message>
        <message>
            <source>What is sold must have positive quantities. Nothing was recorded.</source>
            <translation>What is sold must have positive quantities. Nothing was recorded.</translation>
        </message>
        <message>
            <source>The total of a line is not its price times its quantity. Nothing was recorded.</source>
            <translation>The total of a line is not its price times its quantity. Nothing was recorded.</translation>
        </message>
        <message>
            <source>The sale has no lines. Nothing was recorded.</source>
            <translation>The sale has no lines. Nothing was recorded.</translation>
        </message>
        <message>
            <source>The sale has no currency. Nothing was recorded.</source>
            <translation>The sale has no currency. Nothing was recorded.</translation>
        </message>
        <message>
            <source>The lines do not add up to the total. Nothing was recorded.</source>
            <translation>The lines do not add up to the total. Nothing was recorded.</translation>
        </message>
        <message>
            <source>The payments do not add up to the total. Nothing was recorded.</source>
            <translation>The payments do not add up to the total. Nothing was recorded.</translation>
        </message>
        <message>
            <source>The change of a payment is wrong. Nothing was recorded.</source>
            <translation>The change of a payment is wrong. Nothing was recorded.</translation>
        </message>
    </context>
    <context>
        <name>Settlement</name>
        <message>
            <source>The amount must be more than zero. Nothing was charged.</source>
            <translation>The amount must be more than zero. Nothing was charged.</translation>
        </message>
        <message>
            <source>Only cash may be more than what is missing (%1). Nothing was charged.</source>
            <translation>Only cash may be more than what is missing (%1). Nothing was charged.</translation>
        </message>
    </context>
    <context>
        <name>TenderText</name>
        <message>
            <source>Cash</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>Debit</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credit</translation>
        </message>
        <message>
            <source>QR</source>
            <translation>QR</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>On account</source>
            <translation>On account</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Voucher</translation>
        </message>
    </context>
    <context>
        <name>mostrador</name>
        <message>
            <source>Other users of this computer can read the till's key. It was not used. Make the file readable by its owner only, or enrol the till again.</source>
            <translation>Other users of this computer can read the till's key. It was not used. Make the file readable by its owner only, or enrol the till again.</translation>
        </message>
        <message>
            <source>The till's key cannot be read. Check the permissions of its file.</source>
            <translation>The till's key cannot be read. Check the permissions of its file.</translation>
        </message>
        <message>
            <source>The file with the till's key is damaged. Sales are kept; restore the file from a backup, or enrol the till again.</source>
            <translation>The file with the till's key is damaged. Sales are kept; restore the file from a backup, or enrol the till again.</translation>
        </message>
        <message>
            <source>The till's new key cannot be kept. Check free space and permissions of the data folder.</source>
            <translation>The till's new key cannot be kept. Check free space and permissions of the data folder.</translation>
        </message>
    </context>
    <context>
        <name>mostrador::CartDelegate</name>
        <message>
            <source>New price</source>
            <translation>New price</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Short</translation>
        </message>
    </context>
    <context>
        <name>mostrador::CartModel</name>
        <message>
            <source>%1 in stock</source>
            <translation>%1 in stock</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Qty.</source>
            <translation>Qty.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Disc.</source>
            <translation>Disc.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>mostrador::CheatSheet</name>
        <message>
            <source>This list</source>
            <translation>This list</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Sell</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Products</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Dashboard</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>One more</translation>
        </message>
        <message>
            <source>One less</source>
            <translation>One less</translation>
        </message>
        <message>
            <source>Type the quantity</source>
            <translation>Type the quantity</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Remove the line</translation>
        </message>
        <message>
            <source>Empty the sale</source>
            <translation>Empty the sale</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Exact cash now</source>
            <translation>Exact cash now</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>Last receipt</translation>
        </message>
        <message>
            <source>Pay: cash</source>
            <translation>Pay: cash</translation>
        </message>
        <message>
            <source>Pay: debit</source>
            <translation>Pay: debit</translation>
        </message>
        <message>
            <source>Pay: credit</source>
            <translation>Pay: credit</translation>
        </message>
        <message>
            <source>Pay: QR</source>
            <translation>Pay: QR</translation>
        </message>
        <message>
            <source>Pay: transfer</source>
            <translation>Pay: transfer</translation>
        </message>
        <message>
            <source>Pay: account</source>
            <translation>Pay: account</translation>
        </message>
        <message>
            <source>Pay: voucher</source>
            <translation>Pay: voucher</translation>
        </message>
        <message>
            <source>Pay: remove the last tender</source>
            <translation>Pay: remove the last tender</translation>
        </message>
        <message>
            <source>Pay: finish</source>
            <translation>Pay: finish</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
    </context>
    <context>
        <name>mostrador::DocumentModel</name>
        <message>
            <source>Sale</source>
            <translation>Sale</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>Stock movement</source>
            <translation>Stock movement</translation>
        </message>
        <message>
            <source>Stock count</source>
            <translation>Stock count</translation>
        </message>
        <message>
            <source>Product edit</source>
            <translation>Product edit</translation>
        </message>
        <message>
            <source>Journal opened</source>
            <translation>Journal opened</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Needs attention</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Pending</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmed</translation>
        </message>
        <message>
            <source>direct</source>
            <translation>direct</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Tries</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>mostrador::LastItem</name>
        <message>
            <source>%1 in stock</source>
            <translation>%1 in stock</translation>
        </message>
        <message>
            <source>%1 in stock · at %2</source>
            <translation>%1 in stock · at %2</translation>
        </message>
    </context>
    <context>
        <name>mostrador::MainWindow</name>
        <message>
            <source>See what it is</source>
            <translation>See what it is</translation>
        </message>
        <message>
            <source>Offline you can sell, charge, look up and edit products and see this till's figures. What other tills sell arrives when the connection is back.</source>
            <translation>Offline you can sell, charge, look up and edit products and see this till's figures. What other tills sell arrives when the connection is back.</translation>
        </message>
        <message>
            <source>Working offline since %1. Everything is kept on this till and sent when the connection is back.</source>
            <translation>Working offline since %1. Everything is kept on this till and sent when the connection is back.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>What can I do</source>
            <translation>What can I do</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>Screens</translation>
        </message>
    </context>
    <context>
        <name>mostrador::PaidPanel</name>
        <message>
            <source>Back to the sale</source>
            <translation>Back to the sale</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Next sale</translation>
        </message>
        <message>
            <source>Scanning starts it too</source>
            <translation>Scanning starts it too</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Received %1 of %2</source>
            <translation>Received %1 of %2</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Receipt %1</translation>
        </message>
        <message>
            <source>Kept on this till at %1</source>
            <translation>Kept on this till at %1</translation>
        </message>
        <message>
            <source>Confirmed by the hub</source>
            <translation>Confirmed by the hub</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>To be sent</source>
            <translation>To be sent</translation>
        </message>
    </context>
    <context>
        <name>mostrador::PaymentPanel</name>
        <message>
            <source>Exact</source>
            <translation>Exact</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Received (empty = exact amount)</source>
            <translation>Received (empty = exact amount)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>mostrador::ProblemWindow</name>
        <message>
            <source>This till is already open</source>
            <translation>This till is already open</translation>
        </message>
        <message>
            <source>The till cannot start</source>
            <translation>The till cannot start</translation>
        </message>
        <message>
            <source>Data of this till: %1</source>
            <translation>Data of this till: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>mostrador::ProductModel</name>
        <message>
            <source>Negative</source>
            <translation>Negative</translation>
        </message>
        <message>
            <source>Below minimum</source>
            <translation>Below minimum</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
    </context>
    <context>
        <name>mostrador::QuickPanel</name>
        <message>
            <source>There is nothing to charge yet.</source>
            <translation>There is nothing to charge yet.</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favourites</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Empty</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Charge</translation>
        </message>
    </context>
    <context>
        <name>mostrador::SaleController</name>
        <message>
            <source>Close the payment (Esc) to add products.</source>
            <translation>Close the payment (Esc) to add products.</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Removed: %1</translation>
        </message>
        <message numerus="yes">
            <source>The sale was emptied: %n line(s)</source>
            <translation>
                <numerusform>The sale was emptied: %n line</numerusform>
                <numerusform>The sale was emptied: %n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mostrador::SaleScreen</name>
        <message>
            <source>This till has sold nothing yet: there is no receipt to show.</source>
            <translation>This till has sold nothing yet: there is no receipt to show.</translation>
        </message>
        <message>
            <source>We did not find the code %1. Nothing was added.</source>
            <translation>We did not find the code %1. Nothing was added.</translation>
        </message>
        <message>
            <source>We did not find “%1”. Nothing was added.</source>
            <translation>We did not find “%1”. Nothing was added.</translation>
        </message>
        <message>
            <source>Search by name %1</source>
            <translation>Search by name %1</translation>
        </message>
        <message>
            <source>Create the product</source>
            <translation>Create the product</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>The price of %1 changed. The sale has the new price: tell the customer and charge again.</source>
            <translation>The price of %1 changed. The sale has the new price: tell the customer and charge again.</translation>
        </message>
        <message>
            <source>The price of %1 changed. The sale has the new price.</source>
            <translation>The price of %1 changed. The sale has the new price.</translation>
        </message>
        <message>
            <source>We recovered the sale in progress.</source>
            <translation>We recovered the sale in progress.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Quantity of %1, then Enter</source>
            <translation>Quantity of %1, then Enter</translation>
        </message>
        <message>
            <source>Name of the product</source>
            <translation>Name of the product</translation>
        </message>
        <message>
            <source>Scan, or type a code, a name or 3*code</source>
            <translation>Scan, or type a code, a name or 3*code</translation>
        </message>
        <message>
            <source>Ready to sell. Scan a product.</source>
            <translation>Ready to sell. Scan a product.</translation>
        </message>
        <message>
            <source>Type part of a name to search.</source>
            <translation>Type part of a name to search.</translation>
        </message>
        <message>
            <source>3*code rings up three.</source>
            <translation>3*code rings up three.</translation>
        </message>
        <message>
            <source>%1 shows every key.</source>
            <translation>%1 shows every key.</translation>
        </message>
        <message>
            <source>Lines of the sale</source>
            <translation>Lines of the sale</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Sell</translation>
        </message>
    </context>
    <context>
        <name>mostrador::SearchModel</name>
        <message>
            <source>%1 in stock</source>
            <translation>%1 in stock</translation>
        </message>
    </context>
    <context>
        <name>mostrador::SearchPopup</name>
        <message>
            <source>Products found</source>
            <translation>Products found</translation>
        </message>
        <message>
            <source>No product is called “%1”.</source>
            <translation>No product is called “%1”.</translation>
        </message>
    </context>
    <context>
        <name>mostrador::SyncPill</name>
        <message>
            <source>Not joined to a hub</source>
            <translation>Not joined to a hub</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Sending %1</source>
            <translation>Sending %1</translation>
        </message>
        <message numerus="yes">
            <source>Offline · %n pending</source>
            <translation>
                <numerusform>Offline · %n pending</numerusform>
                <numerusform>Offline · %n pending</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Needs attention · %1</source>
            <translation>Needs attention · %1</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Needs attention</translation>
        </message>
    </context>
    <context>
        <name>mostrador::TillApp</name>
        <message>
            <source>%1 is below its minimum: %2 left, minimum %3.</source>
            <translation>%1 is below its minimum: %2 left, minimum %3.</translation>
        </message>
        <message>
            <source>See the stock</source>
            <translation>See the stock</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>mostrador::TopBar</name>
        <message>
            <source>Light theme</source>
            <translation>Light theme</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Dark theme</translation>
        </message>
        <message>
            <source>Text size: %1 %</source>
            <translation>Text size: %1 %</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>Language: English</translation>
        </message>
    </context>
    <context>
        <name>mostrador::TotalsFoot</name>
        <message>
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>Subtotal</source>
            <translation>Subtotal</translation>
        </message>
        <message>
            <source>Discounts</source>
            <translation>Discounts</translation>
        </message>
        <message>
            <source>Tax included</source>
            <translation>Tax included</translation>
        </message>
        <message>
            <source>TOTAL</source>
            <translation>TOTAL</translation>
        </message>
    </context>
    <context>
        <name>mostrador::WelcomePage</name>
        <message>
            <source>Join this till to the shop</source>
            <translation>Join this till to the shop</translation>
        </message>
        <message>
            <source>Ask for a one-time code where the hub runs (mostrador-hub enrol-code). It is valid for 15 minutes.</source>
            <translation>Ask for a one-time code where the hub runs (mostrador-hub enrol-code). It is valid for 15 minutes.</translation>
        </message>
        <message>
            <source>Address of the hub</source>
            <translation>Address of the hub</translation>
        </message>
        <message>
            <source>One-time code</source>
            <translation>One-time code</translation>
        </message>
        <message>
            <source>Name of this till</source>
            <translation>Name of this till</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Join</translation>
        </message>
        <message>
            <source>Talking to the hub…</source>
            <translation>Talking to the hub…</translation>
        </message>
        <message>
            <source>This is no address of a hub. It looks like http://127.0.0.1:8640.</source>
            <translation>This is no address of a hub. It looks like http://127.0.0.1:8640.</translation>
        </message>
        <message>
            <source>The one-time code is missing.</source>
            <translation>The one-time code is missing.</translation>
        </message>
        <message>
            <source>The till needs a name, for example “Till 1”.</source>
            <translation>The till needs a name, for example “Till 1”.</translation>
        </message>
    </context>
</TS>
