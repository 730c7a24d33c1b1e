<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cart</name>
    <message>
        <source>The quantity must be more than zero. The cart is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is sold by the piece: the quantity must be a whole number. The cart is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is priced in another currency. The cart is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That line is no longer in the cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price must be zero or more. The cart is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>“%1” before the * is not a quantity. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gtin</name>
    <message>
        <source>“%1” is not a barcode: it must be digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a barcode: it has %2 digits, and a barcode has 8, 12, 13 or 14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid barcode: its last digit should be %2. Check it for a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a UPC-E barcode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>The amount is too large. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n decimal(s). Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>The code must have 1 to 40 characters, without spaces at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must have 1 to 120 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price must be zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax rate must be between 0 % and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum stock must be zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>The quantity is too large. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax included, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>A line has no product. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back must have negative quantities. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sold must have positive quantities. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total of a line is not its price times its quantity. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale has no lines. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale has no currency. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines do not add up to the total. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payments do not add up to the total. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of a payment is wrong. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>The amount must be more than zero. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cash may be more than what is missing (%1). Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderText</name>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::CartDelegate</name>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::CartModel</name>
    <message>
        <source>%1 in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::CheatSheet</name>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: remove the last tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::DocumentModel</name>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::LastItem</name>
    <message>
        <source>%1 in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in stock · at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::MainWindow</name>
    <message>
        <source>See what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline you can sell, charge, look up and edit products and see this till&apos;s figures. What other tills sell arrives when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline since %1. Everything is kept on this till and sent when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::PaidPanel</name>
    <message>
        <source>Back to the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning starts it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this till at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::PaymentPanel</name>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received (empty = exact amount)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::ProductModel</name>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::QuickPanel</name>
    <message>
        <source>There is nothing to charge yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::SaleController</name>
    <message>
        <source>Close the payment (Esc) to add products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sale was emptied: %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mostrador::SaleScreen</name>
    <message>
        <source>This till has sold nothing yet: there is no receipt to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not find the code %1. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not find “%1”. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of %1 changed. The sale has the new price: tell the customer and charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of %1 changed. The sale has the new price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We recovered the sale in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity of %1, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan, or type a code, a name or 3*code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sell. Scan a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a name to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3*code rings up three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::SearchModel</name>
    <message>
        <source>%1 in stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::SearchPopup</name>
    <message>
        <source>Products found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::SyncPill</name>
    <message>
        <source>Not joined to a hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::TopBar</name>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mostrador::TotalsFoot</name>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
