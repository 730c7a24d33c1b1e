<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cart</name>
    <message>
        <source>A promotion takes off more than the line costs. The cart is as it was.</source>
        <translation>A promotion takes off more than the line costs. The cart is as it was.</translation>
    </message>
    <message>
        <source>A promotion cannot make a line dearer. The cart is as it was.</source>
        <translation>A promotion cannot make a line dearer. The cart is as it was.</translation>
    </message>
    <message>
        <source>Name what is sold, in at most 120 characters. The cart is as it was.</source>
        <translation>Name what is sold, in at most 120 characters. The cart is as it was.</translation>
    </message>
    <message>
        <source>The note is too long. The cart is as it was.</source>
        <translation>The note is too long. The cart is as it was.</translation>
    </message>
    <message>
        <source>The lot is too long. The cart is as it was.</source>
        <translation>The lot is too long. The cart is as it was.</translation>
    </message>
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
    <message>
        <source>The payments are %1 more than the total. Nothing was recorded.</source>
        <translation>The payments are %1 more than the total. Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1 is still to be paid. Nothing was recorded.</source>
        <translation>%1 is still to be paid. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The quantity is too large. The cart is as it was.</source>
        <translation>The quantity is too large. The cart is as it was.</translation>
    </message>
    <message>
        <source>The cart is full. Charge it, then go on with a new one.</source>
        <translation>The cart is full. Charge it, then go on with a new one.</translation>
    </message>
    <message>
        <source>The total would be too large. The cart is as it was.</source>
        <translation>The total would be too large. The cart is as it was.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The code %1 belongs to “%2” already. Nothing was created. Choose another code.</source>
        <translation>The code %1 belongs to “%2” already. Nothing was created. Choose another code.</translation>
    </message>
    <message>
        <source>There is no product %1. Nothing was changed.</source>
        <translation>There is no product %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>The edit %1 cannot be found on this till. Nothing was changed.</source>
        <translation>The edit %1 cannot be found on this till. Nothing was changed.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to product %2 already. Nothing was changed.</source>
        <translation>The barcode %1 belongs to product %2 already. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Nothing says that the card of sale %1 has its money back: that needs the code on the slip of the refund, which is not that of the payment. Nothing was recorded.</source>
        <translation>Nothing says that the card of sale %1 has its money back: that needs the code on the slip of the refund, which is not that of the payment. Nothing was recorded.</translation>
    </message>
    <message>
        <source>What the terminal gave back was paid for sale %1, which is another one. Nothing was recorded.</source>
        <translation>What the terminal gave back was paid for sale %1, which is another one. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The code looks like the number of a card, which is never written down here. Nothing was recorded.</source>
        <translation>The code looks like the number of a card, which is never written down here. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Document %1 of the other system is recorded already. Nothing was recorded twice.</source>
        <translation>Document %1 of the other system is recorded already. Nothing was recorded twice.</translation>
    </message>
    <message>
        <source>There is no sale %1 on this till. Nothing was recorded.</source>
        <translation>There is no sale %1 on this till. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The sale is in another currency than this till's (%1). Nothing was recorded.</source>
        <translation>The sale is in another currency than this till's (%1). Nothing was recorded.</translation>
    </message>
    <message>
        <source>Sale %1 was returned or voided before. Nothing was recorded.</source>
        <translation>Sale %1 was returned or voided before. Nothing was recorded.</translation>
    </message>
    <message>
        <source>There is no sale %1 on this till.</source>
        <translation>There is no sale %1 on this till.</translation>
    </message>
    <message>
        <source>Sale %1 can be returned or voided, nothing else. Nothing was recorded.</source>
        <translation>Sale %1 can be returned or voided, nothing else. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Voucher %1 paid receipt %2 of this till already. Nothing was recorded.</source>
        <translation>Voucher %1 paid receipt %2 of this till already. Nothing was recorded.</translation>
    </message>
    <message>
        <source>This is no return. Nothing was recorded.</source>
        <translation>This is no return. Nothing was recorded.</translation>
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
    <name>ConflictText</name>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>barcodes</source>
        <translation>barcodes</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>tax</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>place among the favourites</source>
        <translation>place among the favourites</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>Ed25519Key</name>
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
    <name>FigureText</name>
    <message>
        <source>%1 u</source>
        <comment>pieces</comment>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 l</source>
        <translation>%1 l</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
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
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A shift is open here, and by this code the till would be another one: %1, %2. Close the shift in Cash first, then join with a new code. Nothing was changed.</source>
        <translation>A shift is open here, and by this code the till would be another one: %1, %2. Close the shift in Cash first, then join with a new code. Nothing was changed.</translation>
    </message>
    <message>
        <source>The hub gave this till an epoch that it has used before. Nothing was changed. Ask for a new code.</source>
        <translation>The hub gave this till an epoch that it has used before. Nothing was changed. Ask for a new code.</translation>
    </message>
    <message>
        <source>This till has not joined a hub yet, so nothing can be recorded. Join it with a one-time code first.</source>
        <translation>This till has not joined a hub yet, so nothing can be recorded. Join it with a one-time code first.</translation>
    </message>
    <message>
        <source>This is too large to be recorded in one piece. Nothing was recorded. Split it in two.</source>
        <translation>This is too large to be recorded in one piece. Nothing was recorded. Split it in two.</translation>
    </message>
    <message>
        <source>The hub knows later entries of this till than this disk holds: it was restored from an old copy. Nothing was deleted. Selling goes on, sending has stopped: join the hub again with a new code.</source>
        <translation>The hub knows later entries of this till than this disk holds: it was restored from an old copy. Nothing was deleted. Selling goes on, sending has stopped: join the hub again with a new code.</translation>
    </message>
    <message>
        <source>The hub holds another entry %1 of this till than this disk: two tills are using one identity. Nothing was deleted. Sending has stopped: join the hub again with a new code.</source>
        <translation>The hub holds another entry %1 of this till than this disk: two tills are using one identity. Nothing was deleted. Sending has stopped: join the hub again with a new code.</translation>
    </message>
    <message>
        <source>It was written before this till joined this hub, and the hub does not know of it.</source>
        <translation>It was written before this till joined this hub, and the hub does not know of it.</translation>
    </message>
    <message>
        <source>The hub stopped taking entries of this till before it joined again: %1.</source>
        <translation>The hub stopped taking entries of this till before it joined again: %1.</translation>
    </message>
    <message>
        <source>The hub has other entries under these numbers: this till had been restored from an older copy when it wrote this.</source>
        <translation>The hub has other entries under these numbers: this till had been restored from an older copy when it wrote this.</translation>
    </message>
    <message>
        <source>The hub has another entry under number %1: two tills had written with one identity.</source>
        <translation>The hub has another entry under number %1: two tills had written with one identity.</translation>
    </message>
    <message>
        <source>The hub was put back to a copy that is older than what this till keeps: it lacks entries that it had confirmed and that are not here any more. Nothing was deleted now. Selling goes on, sending has stopped: restore a newer backup of the hub.</source>
        <translation>The hub was put back to a copy that is older than what this till keeps: it lacks entries that it had confirmed and that are not here any more. Nothing was deleted now. Selling goes on, sending has stopped: restore a newer backup of the hub.</translation>
    </message>
    <message>
        <source>The hub lacks entries before it that another state of the hub had confirmed, and that this till does not keep any more.</source>
        <translation>The hub lacks entries before it that another state of the hub had confirmed, and that this till does not keep any more.</translation>
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
    <name>PendingExport</name>
    <message>
        <source>The file %1 cannot be written. Nothing was changed. Choose another folder.</source>
        <translation>The file %1 cannot be written. Nothing was changed. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>The code must have 1 to 40 characters, without spaces at its ends.</source>
        <translation>The code must have 1 to 40 characters, without spaces at its ends.</translation>
    </message>
    <message>
        <source>The name must have 1 to 80 characters.</source>
        <translation>The name must have 1 to 80 characters.</translation>
    </message>
    <message>
        <source>The customer group must have at most 40 characters.</source>
        <translation>The customer group must have at most 40 characters.</translation>
    </message>
    <message>
        <source>A price names its product by its code, of 1 to 40 characters.</source>
        <translation>A price names its product by its code, of 1 to 40 characters.</translation>
    </message>
    <message>
        <source>A list holds at most 20 prices of one product.</source>
        <translation>A list holds at most 20 prices of one product.</translation>
    </message>
    <message>
        <source>The price must be zero or more.</source>
        <translation>The price must be zero or more.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>The last day comes before the first.</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>The total is too large. Nothing was changed.</source>
        <translation>The total is too large. Nothing was changed.</translation>
    </message>
    <message>
        <source>A price and what is left of it after a discount must be zero or more. Nothing was changed.</source>
        <translation>A price and what is left of it after a discount must be zero or more. Nothing was changed.</translation>
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
        <source>The category must have at most 80 characters.</source>
        <translation>The category must have at most 80 characters.</translation>
    </message>
    <message>
        <source>A product can have at most 20 barcodes.</source>
        <translation>A product can have at most 20 barcodes.</translation>
    </message>
    <message>
        <source>The place among the favourites must be between 1 and 1000, or none.</source>
        <translation>The place among the favourites must be between 1 and 1000, or none.</translation>
    </message>
    <message>
        <source>The minimum stock must be zero or more, and below a thousand million.</source>
        <translation>The minimum stock must be zero or more, and below a thousand million.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>That looks like the number of a card. Card numbers are never written down: nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>A bundle names each product once, with 1 to 100 units of it.</source>
        <translation>A bundle names each product once, with 1 to 100 units of it.</translation>
    </message>
    <message>
        <source>A bundle has at least two units and at most 10 products.</source>
        <translation>A bundle has at least two units and at most 10 products.</translation>
    </message>
    <message>
        <source>The percentage must be more than 0 % and at most 100 %.</source>
        <translation>The percentage must be more than 0 % and at most 100 %.</translation>
    </message>
    <message>
        <source>The amount must be zero or more.</source>
        <translation>The amount must be zero or more.</translation>
    </message>
    <message>
        <source>More units must be taken than paid: 3 and 2, for example, and at most 100.</source>
        <translation>More units must be taken than paid: 3 and 2, for example, and at most 100.</translation>
    </message>
    <message>
        <source>The quantity must be more than zero.</source>
        <translation>The quantity must be more than zero.</translation>
    </message>
    <message>
        <source>Uses go from 0 to 1000000, the priority from -1000 to 1000.</source>
        <translation>Uses go from 0 to 1000000, the priority from -1000 to 1000.</translation>
    </message>
    <message>
        <source>A promotion names at most 500 products, each by its code.</source>
        <translation>A promotion names at most 500 products, each by its code.</translation>
    </message>
    <message>
        <source>A promotion names at most 100 categories.</source>
        <translation>A promotion names at most 100 categories.</translation>
    </message>
    <message>
        <source>The days of the week go from Monday to Sunday.</source>
        <translation>The days of the week go from Monday to Sunday.</translation>
    </message>
    <message>
        <source>The hours need a beginning and another end.</source>
        <translation>The hours need a beginning and another end.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>The last day comes before the first.</translation>
    </message>
    <message>
        <source>A customer group and a price list have at most 40 characters.</source>
        <translation>A customer group and a price list have at most 40 characters.</translation>
    </message>
    <message>
        <source>The minimum of the sale must be zero or more.</source>
        <translation>The minimum of the sale must be zero or more.</translation>
    </message>
    <message>
        <source>The code must have 1 to 40 characters, without spaces at its ends.</source>
        <translation>The code must have 1 to 40 characters, without spaces at its ends.</translation>
    </message>
    <message>
        <source>The name must have 1 to 80 characters.</source>
        <translation>The name must have 1 to 80 characters.</translation>
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
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>VAT included, %1</source>
        <translation>VAT included, %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Before %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Customer: %1</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Discounts</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Rounding of cash</translation>
    </message>
    <message>
        <source>On the account of %1</source>
        <translation>On the account of %1</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>COPY %1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Return without a receipt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Of receipt</source>
        <translation>Of receipt</translation>
    </message>
</context>
<context>
    <name>Relay</name>
    <message>
        <source>The hub did not take it, tried several times: %1</source>
        <translation>The hub did not take it, tried several times: %1</translation>
    </message>
    <message>
        <source>It was never signed, and the key of that time is lost: only that key could vouch for it.</source>
        <translation>It was never signed, and the key of that time is lost: only that key could vouch for it.</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>The note or the lot of a line is too long. Nothing was recorded.</source>
        <translation>The note or the lot of a line is too long. Nothing was recorded.</translation>
    </message>
    <message>
        <source>A line has too many discounts. Nothing was recorded.</source>
        <translation>A line has too many discounts. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The name of a discount is too long. Nothing was recorded.</source>
        <translation>The name of a discount is too long. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The note, the reason or the customer of the sale is too long. Nothing was recorded.</source>
        <translation>The note, the reason or the customer of the sale is too long. Nothing was recorded.</translation>
    </message>
    <message>
        <source>A discount of a line has the wrong sign. Nothing was recorded.</source>
        <translation>A discount of a line has the wrong sign. Nothing was recorded.</translation>
    </message>
    <message>
        <source>A line is discounted by more than it costs. Nothing was recorded.</source>
        <translation>A line is discounted by more than it costs. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The total of a line is not its price times its quantity, less its discounts. Nothing was recorded.</source>
        <translation>The total of a line is not its price times its quantity, less its discounts. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The reference of a payment is too long. Nothing was recorded.</source>
        <translation>The reference of a payment is too long. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Only what is paid in cash can be rounded, and by less than the smallest notes. Nothing was recorded.</source>
        <translation>Only what is paid in cash can be rounded, and by less than the smallest notes. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The time of the sale cannot be right. Nothing was recorded. Check the clock of this computer.</source>
        <translation>The time of the sale cannot be right. Nothing was recorded. Check the clock of this computer.</translation>
    </message>
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
    <message>
        <source>The sale has too many lines or payments. Nothing was recorded. Split it in two.</source>
        <translation>The sale has too many lines or payments. Nothing was recorded. Split it in two.</translation>
    </message>
    <message>
        <source>A number of the document is too long. Nothing was recorded.</source>
        <translation>A number of the document is too long. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The code or the name of a product is too long. Nothing was recorded.</source>
        <translation>The code or the name of a product is too long. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The tax rate of a line is not between 0 % and 100 %. Nothing was recorded.</source>
        <translation>The tax rate of a line is not between 0 % and 100 %. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The quantity of a line is too large. Nothing was recorded.</source>
        <translation>The quantity of a line is too large. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The price of a line must be zero or more, in the currency of the sale. Nothing was recorded.</source>
        <translation>The price of a line must be zero or more, in the currency of the sale. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The tax of a line is not a part of its total. Nothing was recorded.</source>
        <translation>The tax of a line is not a part of its total. Nothing was recorded.</translation>
    </message>
    <message>
        <source>What undoes a sale gives money back. Nothing was recorded.</source>
        <translation>What undoes a sale gives money back. Nothing was recorded.</translation>
    </message>
    <message>
        <source>What is paid must be zero or more. Nothing was recorded.</source>
        <translation>What is paid must be zero or more. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The total is too large. Nothing was recorded.</source>
        <translation>The total is too large. Nothing was recorded.</translation>
    </message>
    <message>
        <source>An amount of the sale is too large. Nothing was recorded.</source>
        <translation>An amount of the sale is too large. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The price list of a line is too long. Nothing was recorded.</source>
        <translation>The price list of a line is too long. Nothing was recorded.</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>The amount must be more than zero. Nothing was charged.</source>
        <translation>The amount must be more than zero. Nothing was charged.</translation>
    </message>
    <message>
        <source>Only cash may be more than what is missing. Nothing was charged.</source>
        <translation>Only cash may be more than what is missing. Nothing was charged.</translation>
    </message>
    <message>
        <source>Cash cannot be rounded to %1. Nothing was changed.</source>
        <translation>Cash cannot be rounded to %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>All is paid already. Nothing more was charged.</source>
        <translation>All is paid already. Nothing more was charged.</translation>
    </message>
    <message>
        <source>In cash it is %1. Nothing was charged.</source>
        <translation>In cash it is %1. Nothing was charged.</translation>
    </message>
    <message>
        <source>Nobody gives so much cash for this: it looks like a code. Nothing was charged; type what was received.</source>
        <translation>Nobody gives so much cash for this: it looks like a code. Nothing was charged; type what was received.</translation>
    </message>
    <message>
        <source>Type or scan the code of the voucher. Nothing was charged.</source>
        <translation>Type or scan the code of the voucher. Nothing was charged.</translation>
    </message>
    <message>
        <source>Type the authorisation code of the card machine's slip. Nothing was charged.</source>
        <translation>Type the authorisation code of the card machine's slip. Nothing was charged.</translation>
    </message>
    <message>
        <source>A code has at most %1 characters. Nothing was charged.</source>
        <translation>A code has at most %1 characters. Nothing was charged.</translation>
    </message>
    <message>
        <source>Type whose account it is. Nothing was charged.</source>
        <translation>Type whose account it is. Nothing was charged.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters. Nothing was charged.</source>
        <translation>A name has at most %1 characters. Nothing was charged.</translation>
    </message>
    <message>
        <source>That looks like a card's number, which is never kept. Nothing was charged.</source>
        <translation>That looks like a card's number, which is never kept. Nothing was charged.</translation>
    </message>
    <message>
        <source>This voucher is in this payment already. Nothing more was charged.</source>
        <translation>This voucher is in this payment already. Nothing more was charged.</translation>
    </message>
    <message>
        <source>“%1” is not a coin or a note. Nothing was changed.</source>
        <translation>“%1” is not a coin or a note. Nothing was changed.</translation>
    </message>
    <message>
        <source>There must be 1 to %1 coins and notes. Nothing was changed.</source>
        <translation>There must be 1 to %1 coins and notes. Nothing was changed.</translation>
    </message>
    <message>
        <source>More was received than it comes to. Take off what you give back. Nothing more was charged.</source>
        <translation>More was received than it comes to. Take off what you give back. Nothing more was charged.</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>There is no product %1. Nothing was changed.</source>
        <translation>There is no product %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>A movement of zero changes nothing (%1). Nothing was recorded.</source>
        <translation>A movement of zero changes nothing (%1). Nothing was recorded.</translation>
    </message>
    <message>
        <source>“%1” is not a reason for a stock movement. Nothing was recorded.</source>
        <translation>“%1” is not a reason for a stock movement. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Document %1 of the other system is recorded already. Nothing was recorded twice.</source>
        <translation>Document %1 of the other system is recorded already. Nothing was recorded twice.</translation>
    </message>
    <message>
        <source>A count cannot be negative (%1). Nothing was recorded.</source>
        <translation>A count cannot be negative (%1). Nothing was recorded.</translation>
    </message>
    <message>
        <source>The quantity is too large (%1 thousandths). Nothing was recorded.</source>
        <translation>The quantity is too large (%1 thousandths). Nothing was recorded.</translation>
    </message>
    <message>
        <source>The note “%1…” or the number of the other system is too long. Nothing was recorded.</source>
        <translation>The note “%1…” or the number of the other system is too long. Nothing was recorded.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was recorded.</source>
        <translation>That looks like the number of a card. Card numbers are never written down: nothing was recorded.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database %1 is damaged. It was left untouched. Make a copy of it, then restore a backup or ask for help; do not delete it.</source>
        <translation>The database %1 is damaged. It was left untouched. Make a copy of it, then restore a backup or ask for help; do not delete it.</translation>
    </message>
    <message>
        <source>The disk does not allow a safe database (%1). Nothing was changed. Use a local disk.</source>
        <translation>The disk does not allow a safe database (%1). Nothing was changed. Use a local disk.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that the folder exists and may be written to.</source>
        <translation>The database %1 cannot be opened. Check that the folder exists and may be written to.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made. Check the rights of the folder above it.</source>
        <translation>The folder for %1 cannot be made. Check the rights of the folder above it.</translation>
    </message>
    <message>
        <source>%1 is in use by another program (%2, process %3). Close that one, or use another data folder.</source>
        <translation>%1 is in use by another program (%2, process %3). Close that one, or use another data folder.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>There is no database %1.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program (format %1; this program knows %2). Nothing was changed. Install the newer version.</source>
        <translation>This database was written by a newer version of the program (format %1; this program knows %2). Nothing was changed. Install the newer version.</translation>
    </message>
    <message>
        <source>The database on this machine refused to work. Nothing of this step was kept; what was recorded before is safe. Check the disk's space and rights, then try again.</source>
        <translation>The database on this machine refused to work. Nothing of this step was kept; what was recorded before is safe. Check the disk's space and rights, then try again.</translation>
    </message>
    <message>
        <source>The lock file beside %1 cannot be made. Check the rights of the folder and the disk's space.</source>
        <translation>The lock file beside %1 cannot be made. Check the rights of the folder and the disk's space.</translation>
    </message>
    <message>
        <source>This is not the database of a till. Nothing was changed. Choose another file or folder.</source>
        <translation>This is not the database of a till. Nothing was changed. Choose another file or folder.</translation>
    </message>
    <message>
        <source>This is not the database of a hub. Nothing was changed. Choose another file or folder.</source>
        <translation>This is not the database of a hub. Nothing was changed. Choose another file or folder.</translation>
    </message>
    <message>
        <source>The disk of this machine is full. This was not recorded; everything before it is safe. Free some space (ask whoever looks after the machine), then try again.</source>
        <translation>The disk of this machine is full. This was not recorded; everything before it is safe. Free some space (ask whoever looks after the machine), then try again.</translation>
    </message>
    <message>
        <source>The disk of this machine cannot be written to any more. This was not recorded; everything before it is safe. Do not go on selling here: start the machine again, and if that does not help, change the disk.</source>
        <translation>The disk of this machine cannot be written to any more. This was not recorded; everything before it is safe. Do not go on selling here: start the machine again, and if that does not help, change the disk.</translation>
    </message>
    <message>
        <source>The disk of this machine failed while this was being written. This was not recorded; everything before it was read again and is there. Try once more; if it happens again, stop using this machine and change the disk.</source>
        <translation>The disk of this machine failed while this was being written. This was not recorded; everything before it was read again and is there. Try once more; if it happens again, stop using this machine and change the disk.</translation>
    </message>
    <message>
        <source>The database on this machine is damaged. This was not recorded. Close the program and do not delete anything: what can be read is kept and can be saved.</source>
        <translation>The database on this machine is damaged. This was not recorded. Close the program and do not delete anything: what can be read is kept and can be saved.</translation>
    </message>
    <message>
        <source>Part of what is recorded on this machine is damaged. What is new goes on being recorded and sent. Copy the folder of %1 today, without deleting anything, and show it to whoever looks after the machine.</source>
        <translation>Part of what is recorded on this machine is damaged. What is new goes on being recorded and sent. Copy the folder of %1 today, without deleting anything, and show it to whoever looks after the machine.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This till was put back to a copy of its data. Nothing was deleted, selling goes on with later numbers; sending has stopped. Join the hub again with a new code.</source>
        <translation>This till was put back to a copy of its data. Nothing was deleted, selling goes on with later numbers; sending has stopped. Join the hub again with a new code.</translation>
    </message>
    <message>
        <source>The hub does not know this till any more. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>The hub does not know this till any more. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</translation>
    </message>
    <message>
        <source>The key of this till (till.key) is not the one that it joined the hub with: the file was lost or replaced. Nothing was deleted, selling goes on; sending has stopped. Put the file back and start again, or join the hub again with a new code.</source>
        <translation>The key of this till (till.key) is not the one that it joined the hub with: the file was lost or replaced. Nothing was deleted, selling goes on; sending has stopped. Put the file back and start again, or join the hub again with a new code.</translation>
    </message>
    <message>
        <source>This till was restored from an older copy: the hub has later entries of it. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>This till was restored from an older copy: the hub has later entries of it. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</translation>
    </message>
    <message>
        <source>The hub has other entries of this till than this disk: two tills have written with one identity. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>The hub has other entries of this till than this disk: two tills have written with one identity. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</translation>
    </message>
    <message>
        <source>Two tills are using one identity: a data folder was copied and both are open. Nothing was deleted, selling goes on; sending has stopped. Close the copy, then join the hub again with a new code.</source>
        <translation>Two tills are using one identity: a data folder was copied and both are open. Nothing was deleted, selling goes on; sending has stopped. Close the copy, then join the hub again with a new code.</translation>
    </message>
    <message>
        <source>This till joined the hub again since, with another copy of its data. Nothing was deleted, selling goes on; sending has stopped. If this is the copy, close it; else join the hub again with a new code.</source>
        <translation>This till joined the hub again since, with another copy of its data. Nothing was deleted, selling goes on; sending has stopped. If this is the copy, close it; else join the hub again with a new code.</translation>
    </message>
    <message>
        <source>The hub stopped taking entries of this till. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>The hub stopped taking entries of this till. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</translation>
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
    <message>
        <source>Card by hand</source>
        <translation>Card by hand</translation>
    </message>
</context>
<context>
    <name>mostrador::ExchangePayment</name>
    <message>
        <source>What was kept of it cannot be read.</source>
        <translation>What was kept of it cannot be read.</translation>
    </message>
</context>
<context>
    <name>mostrador::MissedCodes</name>
    <message numerus="yes">
        <source>%n code(s) are not in the sale: %1</source>
        <translation>
            <numerusform>%n code is not in the sale: %1</numerusform>
            <numerusform>%n codes are not in the sale: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>mostrador::AlertDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 · more was sold than there was</source>
        <translation>%1 · more was sold than there was</translation>
    </message>
    <message>
        <source>%1 left · minimum %2</source>
        <translation>%1 left · minimum %2</translation>
    </message>
</context>
<context>
    <name>mostrador::CartDelegate</name>
    <message>
        <source>New price</source>
        <translation>New price</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>Other price</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>Note ✓</translation>
    </message>
</context>
<context>
    <name>mostrador::CartModel</name>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
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
    <message>
        <source>before %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>Stock %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expires %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expired %1</translation>
    </message>
    <message>
        <source>Discounts %1</source>
        <translation>Discounts %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ChartCard</name>
    <message>
        <source>%1 as a chart</source>
        <translation>%1 as a chart</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 as a table</translation>
    </message>
</context>
<context>
    <name>mostrador::CheatSheet</name>
    <message>
        <source>Cash and shift</source>
        <translation>Cash</translation>
    </message>
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
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Size of type</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Connection line: its link</source>
        <translation>Connection line: its link</translation>
    </message>
    <message>
        <source>Alert line: first link</source>
        <translation>Alert line: first link</translation>
    </message>
    <message>
        <source>Alert line: second link</source>
        <translation>Alert line: second link</translation>
    </message>
    <message>
        <source>Screen's line: first link</source>
        <translation>Screen's line: first link</translation>
    </message>
    <message>
        <source>Screen's line: second link</source>
        <translation>Screen's line: second link</translation>
    </message>
    <message>
        <source>More favourites</source>
        <translation>More favourites</translation>
    </message>
    <message>
        <source>Favourites before</source>
        <translation>Favourites before</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
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
    <message>
        <source>First quick amount</source>
        <translation>First quick amount</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Third</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Fourth</translation>
    </message>
    <message>
        <source>Remove the last tender</source>
        <translation>Remove the last tender</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Archived or not</source>
        <translation>Archived or not</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Next order</translation>
    </message>
    <message>
        <source>Order the other way</source>
        <translation>Order the other way</translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation>Price in the list</translation>
    </message>
    <message>
        <source>Its stock</source>
        <translation>Its stock</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>The product</translation>
    </message>
    <message>
        <source>Adjusting stock</source>
        <translation>Adjusting stock</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Own use</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Go offline or back</source>
        <translation>Go offline or back</translation>
    </message>
    <message>
        <source>Export pending</source>
        <translation>Export pending</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Discount on all</source>
        <translation>Discount on all</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Price of the line</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Open price</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Price check</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Tab: favourites</source>
        <translation>Tab: favourites</translation>
    </message>
    <message>
        <source>Tab: categories</source>
        <translation>Tab: categories</translation>
    </message>
    <message>
        <source>Tab: keypad</source>
        <translation>Tab: keypad</translation>
    </message>
    <message>
        <source>Panels at the right</source>
        <translation>Panels at the right</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Add, new</source>
        <translation>Add, new</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Change the customer</translation>
    </message>
    <message>
        <source>Percent; group</source>
        <translation>Percent; group</translation>
    </message>
    <message>
        <source>Amount; price list</source>
        <translation>Amount; price list</translation>
    </message>
    <message>
        <source>For the line</source>
        <translation>For the line</translation>
    </message>
    <message>
        <source>For the whole sale</source>
        <translation>For the whole sale</translation>
    </message>
    <message>
        <source>Choice 1</source>
        <translation>Choice 1</translation>
    </message>
    <message>
        <source>Choice 2</source>
        <translation>Choice 2</translation>
    </message>
    <message>
        <source>Choice 3</source>
        <translation>Choice 3</translation>
    </message>
    <message>
        <source>Choice 4</source>
        <translation>Choice 4</translation>
    </message>
    <message>
        <source>Choice 5</source>
        <translation>Choice 5</translation>
    </message>
    <message>
        <source>Choice 6</source>
        <translation>Choice 6</translation>
    </message>
    <message>
        <source>Choice 7</source>
        <translation>Choice 7</translation>
    </message>
    <message>
        <source>Choice 8</source>
        <translation>Choice 8</translation>
    </message>
    <message>
        <source>Choice 9</source>
        <translation>Choice 9</translation>
    </message>
    <message>
        <source>Card payments that wait</source>
        <translation>Card payments that wait</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>Card by hand</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Card terminal</translation>
    </message>
    <message>
        <source>Ask again, try again or use</source>
        <translation>Ask again, try again or use</translation>
    </message>
    <message>
        <source>Slip says yes</source>
        <translation>Slip says yes</translation>
    </message>
    <message>
        <source>Slip says no</source>
        <translation>Slip says no</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Give it back</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>The next one</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>Park the sale</translation>
    </message>
    <message>
        <source>Recall a parked sale</source>
        <translation>Recall a parked sale</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Return or exchange</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Return without a receipt</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Void the sale</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>Damaged or to stock</source>
        <translation>Damaged or to stock</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Defective</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Wrong item</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Wrong price</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>How the money goes back</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Voiding</source>
        <translation>Voiding</translation>
    </message>
    <message>
        <source>Rung up wrong</source>
        <translation>Rung up wrong</translation>
    </message>
    <message>
        <source>Wrong payment</source>
        <translation>Wrong payment</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Void it</translation>
    </message>
    <message>
        <source>Copy of the last receipt</source>
        <translation>Copy of the last receipt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>To the favourites</source>
        <translation>To the favourites</translation>
    </message>
    <message>
        <source>Edit the favourites</source>
        <translation>Edit the favourites</translation>
    </message>
    <message>
        <source>Editing favourites</source>
        <translation>Editing favourites</translation>
    </message>
    <message>
        <source>Product of the tile</source>
        <translation>Product of the tile</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Next colour</translation>
    </message>
    <message>
        <source>Tile one place before</source>
        <translation>Tile one place before</translation>
    </message>
    <message>
        <source>Tile one place after</source>
        <translation>Tile one place after</translation>
    </message>
    <message>
        <source>Remove the tile</source>
        <translation>Remove the tile</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>As the shop has them</source>
        <translation>As the shop has them</translation>
    </message>
    <message>
        <source>Scanner and scale</source>
        <translation>Scanner and scale</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Try a code</source>
        <translation>Try a code</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Change the rule</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Remove the rule</translation>
    </message>
    <message>
        <source>Rule up</source>
        <translation>Rule up</translation>
    </message>
    <message>
        <source>Rule down</source>
        <translation>Rule down</translation>
    </message>
    <message>
        <source>Rules of the next country</source>
        <translation>Rules of the next country</translation>
    </message>
    <message>
        <source>Next preset of keys</source>
        <translation>Next preset of keys</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Key of the preset</source>
        <translation>Key of the preset</translation>
    </message>
    <message>
        <source>All keys of the preset</source>
        <translation>All keys of the preset</translation>
    </message>
    <message>
        <source>Lock, or another cashier</source>
        <translation>Lock, or another cashier</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>Signing in and approving</source>
        <translation>Signing in and approving</translation>
    </message>
    <message>
        <source>Sign in or approve</source>
        <translation>Sign in or approve</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Person before</translation>
    </message>
    <message>
        <source>Person 1</source>
        <translation>Person 1</translation>
    </message>
    <message>
        <source>Person 2</source>
        <translation>Person 2</translation>
    </message>
    <message>
        <source>Person 3</source>
        <translation>Person 3</translation>
    </message>
    <message>
        <source>Person 4</source>
        <translation>Person 4</translation>
    </message>
    <message>
        <source>Person 5</source>
        <translation>Person 5</translation>
    </message>
    <message>
        <source>Person 6</source>
        <translation>Person 6</translation>
    </message>
    <message>
        <source>Person 7</source>
        <translation>Person 7</translation>
    </message>
    <message>
        <source>Person 8</source>
        <translation>Person 8</translation>
    </message>
    <message>
        <source>Person 9</source>
        <translation>Person 9</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X report</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Close the shift</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Closed shifts</translation>
    </message>
    <message>
        <source>Go on or record</source>
        <translation>Go on or record</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Reason 1</source>
        <translation>Reason 1</translation>
    </message>
    <message>
        <source>Reason 2</source>
        <translation>Reason 2</translation>
    </message>
    <message>
        <source>Reason 3</source>
        <translation>Reason 3</translation>
    </message>
    <message>
        <source>Reason 4</source>
        <translation>Reason 4</translation>
    </message>
    <message>
        <source>Reason 5</source>
        <translation>Reason 5</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Lift the wait</source>
        <translation>Lift the wait</translation>
    </message>
    <message>
        <source>Print the last receipt</source>
        <translation>Print the last receipt</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation>Finish without printing</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Print a test page</translation>
    </message>
    <message>
        <source>Role: cashier</source>
        <translation>Role: cashier</translation>
    </message>
    <message>
        <source>Role: supervisor</source>
        <translation>Role: supervisor</translation>
    </message>
    <message>
        <source>Role: manager</source>
        <translation>Role: manager</translation>
    </message>
    <message>
        <source>Role: auditor</source>
        <translation>Role: auditor</translation>
    </message>
    <message>
        <source>Print what waits, now</source>
        <translation>Print what waits, now</translation>
    </message>
    <message>
        <source>Alert line: third link</source>
        <translation>Alert line: third link</translation>
    </message>
    <message>
        <source>Alert line: fourth link</source>
        <translation>Alert line: fourth link</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN forgotten</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Print the recovery code</translation>
    </message>
    <message>
        <source>The recovery code is in a safe place</source>
        <translation>The recovery code is in a safe place</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Print the report or the slip</source>
        <translation>Print the report or the slip</translation>
    </message>
    <message>
        <source>More of the report</source>
        <translation>More of the report</translation>
    </message>
    <message>
        <source>Back in the report</source>
        <translation>Back in the report</translation>
    </message>
</context>
<context>
    <name>mostrador::ConflictCard</name>
    <message>
        <source>Somebody changed it before your edit %1 arrived. The hub kept the earlier one; nothing else of yours was touched.</source>
        <translation>Somebody changed it before your edit %1 arrived. The hub kept the earlier one; nothing else of yours was touched.</translation>
    </message>
    <message>
        <source>Keep the hub's</source>
        <translation>Keep the hub's</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>Apply mine</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>The hub's, in force</source>
        <translation>The hub's, in force</translation>
    </message>
</context>
<context>
    <name>mostrador::DashboardScreen</name>
    <message>
        <source>nothing earlier to compare with</source>
        <translation>nothing earlier to compare with</translation>
    </message>
    <message>
        <source>compared with yesterday at this time</source>
        <translation>compared with yesterday at this time</translation>
    </message>
    <message>
        <source>compared with the day before</source>
        <translation>compared with the day before</translation>
    </message>
    <message>
        <source>compared with the 7 days before</source>
        <translation>compared with the 7 days before</translation>
    </message>
    <message>
        <source>compared with the 30 days before</source>
        <translation>compared with the 30 days before</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>up %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>down %1</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= the same</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Net sales</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Average ticket</source>
        <translation>Average ticket</translation>
    </message>
    <message>
        <source>Units per ticket</source>
        <translation>Units per ticket</translation>
    </message>
    <message>
        <source>%1 p</source>
        <comment>percentage points</comment>
        <translation>%1 p</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message numerus="yes">
        <source>%n negative</source>
        <translation>
            <numerusform>%n negative</numerusform>
            <numerusform>%n negative</numerusform>
        </translation>
    </message>
    <message>
        <source>below minimum</source>
        <translation>below minimum</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>Stock alerts</source>
        <translation>Stock alerts</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>Sales by hour</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>Sales by day</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>the day before</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>amount · dashed: %1</source>
        <translation>amount · dashed: %1</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>No sales in this period.</source>
        <translation>No sales in this period.</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Payment type</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>other tills: as of %1</source>
        <translation>other tills: as of %1</translation>
    </message>
    <message>
        <source>other tills: not heard yet</source>
        <translation>other tills: not heard yet</translation>
    </message>
    <message>
        <source>updated %1 s ago</source>
        <translation>updated %1 s ago</translation>
    </message>
    <message>
        <source>updated %1 min ago</source>
        <translation>updated %1 min ago</translation>
    </message>
    <message>
        <source>this till only</source>
        <translation>this till only</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Sales per minute</source>
        <translation>Sales per minute</translation>
    </message>
    <message>
        <source>tickets · since %1</source>
        <translation>tickets · since %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>tickets · last hour</source>
        <translation>tickets · last hour</translation>
    </message>
    <message>
        <source>Payment types</source>
        <translation>Payment types</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Top products</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>Enter shows the stock of the product.</source>
        <translation>Enter shows the stock of the product.</translation>
    </message>
    <message>
        <source>No sales yet in this period</source>
        <translation>No sales yet in this period</translation>
    </message>
    <message>
        <source>Charge a sale (%1) and it shows here at once.</source>
        <translation>Charge a sale (%1) and it shows here at once.</translation>
    </message>
    <message>
        <source>What the other tills of the shop sell shows here too.</source>
        <translation>What the other tills of the shop sell shows here too.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
</context>
<context>
    <name>mostrador::DocumentModel</name>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Way of the exchange %1</source>
        <translation>Way of the exchange %1</translation>
    </message>
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
    <message>
        <source>%1, then %2</source>
        <translation>%1, then %2</translation>
    </message>
    <message>
        <source>Way of the sale %1</source>
        <translation>Way of the sale %1</translation>
    </message>
    <message>
        <source>Way of the return %1</source>
        <translation>Way of the return %1</translation>
    </message>
    <message>
        <source>Way of the void %1</source>
        <translation>Way of the void %1</translation>
    </message>
    <message>
        <source>Way of the stock movement %1</source>
        <translation>Way of the stock movement %1</translation>
    </message>
    <message>
        <source>Way of the stock count %1</source>
        <translation>Way of the stock count %1</translation>
    </message>
    <message>
        <source>Way of the product edit %1</source>
        <translation>Way of the product edit %1</translation>
    </message>
    <message>
        <source>Way of the document %1</source>
        <translation>Way of the document %1</translation>
    </message>
    <message>
        <source>Sale parked</source>
        <translation>Sale parked</translation>
    </message>
    <message>
        <source>Sale recalled</source>
        <translation>Sale recalled</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Line removed</translation>
    </message>
    <message>
        <source>Line put back</source>
        <translation>Line put back</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>Sale emptied</translation>
    </message>
    <message>
        <source>Sale put back</source>
        <translation>Sale put back</translation>
    </message>
    <message>
        <source>Receipt reprinted</source>
        <translation>Receipt reprinted</translation>
    </message>
    <message>
        <source>Report reprinted</source>
        <translation>Report reprinted</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Shift opened</translation>
    </message>
    <message>
        <source>Shift counted</source>
        <translation>Shift counted</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Shift closed</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>Cash movement</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person changed</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Wrong PIN</translation>
    </message>
    <message>
        <source>Wait lifted</source>
        <translation>Wait lifted</translation>
    </message>
    <message>
        <source>Permission changed</source>
        <translation>Permission changed</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>Wrong recovery code</translation>
    </message>
    <message>
        <source>New PIN by a code</source>
        <translation>New PIN by a code</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Setting changed</translation>
    </message>
</context>
<context>
    <name>mostrador::LastItem</name>
    <message>
        <source>%1 in stock</source>
        <translation>%1 in stock</translation>
    </message>
</context>
<context>
    <name>mostrador::MainWindow</name>
    <message>
        <source>See what it is</source>
        <translation>See what it is</translation>
    </message>
    <message>
        <source>Offline you can sell, charge, and see and edit products. What other tills sell arrives later.</source>
        <translation>Offline you can sell, charge, and see and edit products. What other tills sell arrives later.</translation>
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
    <message>
        <source>Join again</source>
        <translation>Join again</translation>
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
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Sale of %1</source>
        <translation>Sale of %1</translation>
    </message>
</context>
<context>
    <name>mostrador::PartPaid</name>
    <message>
        <source>%1 was received for this sale already. %2 goes on with the rest: %3.</source>
        <translation>%1 was received for this sale already. %2 goes on with the rest: %3.</translation>
    </message>
    <message>
        <source>%1 was received for this sale already, %2 more than it comes to now. %3 goes on.</source>
        <translation>%1 was received for this sale already, %2 more than it comes to now. %3 goes on.</translation>
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
    <message>
        <source>Left to pay</source>
        <translation>Left to pay</translation>
    </message>
    <message numerus="yes">
        <source>%n card payment(s) to settle: %1</source>
        <translation>
            <numerusform>%n card payment to settle: %1</numerusform>
            <numerusform>%n card payments to settle: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounding of cash %1: to pay %2</source>
        <translation>Rounding of cash %1: to pay %2</translation>
    </message>
    <message>
        <source>Rounding of cash %1</source>
        <translation>Rounding of cash %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>By the card terminal (empty = exact amount)</source>
        <translation>By the card terminal (empty = exact amount)</translation>
    </message>
    <message>
        <source>Amount (empty = what is missing)</source>
        <translation>Amount (empty = what is missing)</translation>
    </message>
    <message>
        <source>%1 more was received than it comes to now. Take off what you give back (%2 for the last). Nothing else is charged before.</source>
        <translation>%1 more was received than it comes to now. Take off what you give back (%2 for the last). Nothing else is charged before.</translation>
    </message>
    <message>
        <source>It is not known whether the card was charged %1; if it was, that would be paid twice. %2 asks the terminal again; to charge it otherwise all the same, once more.</source>
        <translation>It is not known whether the card was charged %1; if it was, that would be paid twice. %2 asks the terminal again; to charge it otherwise all the same, once more.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Too much</translation>
    </message>
</context>
<context>
    <name>mostrador::ProblemWatch</name>
    <message numerus="yes">
        <source>The hub points at %n document(s) of this till. Nothing is lost; somebody must look.</source>
        <translation>
            <numerusform>The hub points at %n document of this till. Nothing is lost; somebody must look.</numerusform>
            <numerusform>The hub points at %n documents of this till. Nothing is lost; somebody must look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of this till met a newer one and did not apply. Choose which stands.</source>
        <translation>
            <numerusform>%n edit of this till met a newer one and did not apply. Choose which stands.</numerusform>
            <numerusform>%n edits of this till met newer ones and did not apply. Choose which stand.</numerusform>
        </translation>
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
    <message>
            <source>Out of stock</source>
            <translation>Out of stock</translation>
        </message>
    <message>
            <source>Archived</source>
            <translation>Archived</translation>
        </message>
    <message>
            <source>%1 s ago</source>
            <translation>%1 s ago</translation>
        </message>
    <message>
            <source>State</source>
            <translation>State</translation>
        </message>
</context>
<context>
    <name>mostrador::QuickPanel</name>
    <message>
        <source>There is nothing to charge yet.</source>
        <translation>There is nothing to charge yet.</translation>
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
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Whoever comes in</source>
        <translation>Walk-in customer</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Quick</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Open price</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>Note ✓</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Edit · %1</source>
        <translation>Edit · %1</translation>
    </message>
    <message>
        <source>Edit the favourites</source>
        <translation>Edit the favourites</translation>
    </message>
</context>
<context>
    <name>mostrador::SaleController</name>
    <message>
        <source>Part of this sale was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed.</source>
        <translation>Part of this sale was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed.</translation>
    </message>
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
    <message>
        <source>The sale in progress would be lost if the program ended now. %1</source>
        <translation>The sale in progress would be lost if the program ended now. %1</translation>
    </message>
    <message>
        <source>Whether the last receipt was seen cannot be read. Look at the last sales before ringing anything up again. %1</source>
        <translation>Whether the last receipt was seen cannot be read. Look at the last sales before ringing anything up again. %1</translation>
    </message>
    <message>
        <source>The sale that was in progress cannot be read. %1</source>
        <translation>The sale that was in progress cannot be read. %1</translation>
    </message>
    <message>
        <source>There is not enough of %1: stock %2. The sale is as it was.</source>
        <translation>There is not enough of %1: stock %2. The sale is as it was.</translation>
    </message>
    <message>
        <source>Close the payment (Esc) to change the sale.</source>
        <translation>Close the payment (Esc) to change the sale.</translation>
    </message>
    <message numerus="yes">
        <source>Parked: %n line(s)</source>
        <translation>
            <numerusform>Parked: %n line</numerusform>
            <numerusform>Parked: %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Parked: %1</translation>
    </message>
    <message>
        <source>Close the payment (Esc) first: the parked sale waits for this till.</source>
        <translation>Close the payment (Esc) first: the parked sale waits for this till.</translation>
    </message>
    <message>
        <source>Another sale is just being opened here. Once it is open, do that again: nothing was changed.</source>
        <translation>Another sale is just being opened here. Once it is open, do that again: nothing was changed.</translation>
    </message>
    <message>
        <source>%1 The sale is open again, with what was rung up since.</source>
        <translation>%1 The sale is open again, with what was rung up since.</translation>
    </message>
    <message>
        <source>%1 The sale is open again.</source>
        <translation>%1 The sale is open again.</translation>
    </message>
    <message>
        <source>A sale that could not be parked is open again.</source>
        <translation>A sale that could not be parked is open again.</translation>
    </message>
    <message>
        <source>Whether a sale waits that could not be parked cannot be read. %1</source>
        <translation>Whether a sale waits that could not be parked cannot be read. %1</translation>
    </message>
    <message>
        <source>%1 The parked sale waits for this till.</source>
        <translation>%1 The parked sale waits for this till.</translation>
    </message>
    <message>
        <source>What was said of the sale meanwhile is not in this one: say it again.</source>
        <translation>What was said of the sale meanwhile is not in this one: say it again.</translation>
    </message>
    <message>
        <source>What was rung up meanwhile is a parked sale of its own.</source>
        <translation>What was rung up meanwhile is a parked sale of its own.</translation>
    </message>
    <message>
        <source>There is no room for %1 in this sale: ring it up in another.</source>
        <translation>There is no room for %1 in this sale: ring it up in another.</translation>
    </message>
    <message>
        <source>It is just being parked. In a moment that can be undone.</source>
        <translation>It is just being parked. In a moment that can be undone.</translation>
    </message>
    <message>
        <source>%1 expired on %2. It is in the sale: take it out if it is not to be sold.</source>
        <translation>%1 expired on %2. It is in the sale: take it out if it is not to be sold.</translation>
    </message>
    <message>
        <source>%1, lot %2, expired on %3. It is in the sale: take it out if it is not to be sold.</source>
        <translation>%1, lot %2, expired on %3. It is in the sale: take it out if it is not to be sold.</translation>
    </message>
    <message>
        <source>The card terminal was asked for this sale, and that is not settled. Charge the sale: there it is asked again, used, given back, or settled by its slip. Until then more can be rung up, and nothing that it was asked for leaves the sale.</source>
        <translation>The card terminal was asked for this sale, and that is not settled. Charge the sale: there it is asked again, used, given back, or settled by its slip. Until then more can be rung up, and nothing that it was asked for leaves the sale.</translation>
    </message>
</context>
<context>
    <name>mostrador::SaleScreen</name>
    <message>
        <source>The promotions of the shop changed. The sale has the new prices: tell the customer and charge again.</source>
        <translation>The promotions of the shop changed. The sale has the new prices: tell the customer and charge again.</translation>
    </message>
    <message>
        <source>The promotions of the shop changed. The sale has the new prices.</source>
        <translation>The promotions of the shop changed. The sale has the new prices.</translation>
    </message>
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
        <source>Search by name</source>
        <translation>Search by name</translation>
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
        <source>%1 (was %2)</source>
        <translation>%1 (was %2)</translation>
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
    <message>
        <source>First the weight of %1: type it and Enter, or Esc to leave it out.</source>
        <translation>First the weight of %1: type it and Enter, or Esc to leave it out.</translation>
    </message>
    <message>
        <source>First the weight of %1: type it and Enter, or Esc to leave it out. %2 was not added: scan it again then.</source>
        <translation>First the weight of %1: type it and Enter, or Esc to leave it out. %2 was not added: scan it again then.</translation>
    </message>
    <message>
        <source>First the quantity of %1: type it and Enter, or Esc to leave it as it is.</source>
        <translation>First the quantity of %1: type it and Enter, or Esc to leave it as it is.</translation>
    </message>
    <message>
        <source>First what is open beside the sale: Enter does it, Esc leaves it.</source>
        <translation>First what is open beside the sale: Enter does it, Esc leaves it.</translation>
    </message>
    <message>
        <source>Weight of %1 in %2, then Enter</source>
        <translation>Weight of %1 in %2, then Enter</translation>
    </message>
    <message>
        <source>Weight in %1</source>
        <translation>Weight in %1</translation>
    </message>
    <message>
        <source>Quantity, then Enter</source>
        <translation>Quantity, then Enter</translation>
    </message>
    <message>
        <source>Code, name or 3*code</source>
        <translation>Code, name or 3*code</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code or name</translation>
    </message>
    <message>
        <source>%1 of one product: is that right? Enter once more to ring it up.</source>
        <translation>%1 of one product: is that right? Enter once more to ring it up.</translation>
    </message>
    <message>
        <source>No card payment waits to be settled.</source>
        <translation>No card payment waits to be settled.</translation>
    </message>
    <message>
        <source>The parked sale is open.</source>
        <translation>The parked sale is open.</translation>
    </message>
    <message numerus="yes">
        <source>A sale with %n line(s) could not be parked. It is kept, and opens after this one.</source>
        <translation>
            <numerusform>A sale with %n line could not be parked. It is kept, and opens after this one.</numerusform>
            <numerusform>A sale with %n lines could not be parked. It is kept, and opens after this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sales could not be parked. They are kept, and open after this one.</source>
        <translation>
            <numerusform>%n sale could not be parked. It is kept, and opens after this one.</numerusform>
            <numerusform>%n sales could not be parked. They are kept, and open after this one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled: %1</source>
        <translation>Recalled: %1</translation>
    </message>
    <message>
        <source>Till %1 has this sale open, too: it took it while one of the two was without the hub. Ask there before you charge; charging again says that only this till does.</source>
        <translation>Till %1 has this sale open, too: it took it while one of the two was without the hub. Ask there before you charge; charging again says that only this till does.</translation>
    </message>
    <message>
        <source>There is nothing to park yet.</source>
        <translation>There is nothing to park yet.</translation>
    </message>
    <message>
        <source>No printer is set up. The settings have a page for it.</source>
        <translation>No printer is set up. The settings have a page for it.</translation>
    </message>
    <message>
        <source>%1 %2 prints a copy.</source>
        <translation>%1 %2 prints a copy.</translation>
    </message>
    <message>
        <source>The sale that waited is parked now.</source>
        <translation>The sale that waited is parked now.</translation>
    </message>
    <message>
        <source>Receipt %1 goes to the printer.</source>
        <translation>Receipt %1 goes to the printer.</translation>
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
    <name>mostrador::StockCard</name>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>Alerts %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Products under their minimum</source>
        <translation>Products under their minimum</translation>
    </message>
    <message>
        <source>Nothing is under its minimum.</source>
        <translation>Nothing is under its minimum.</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>Scan, or type a name</translation>
    </message>
    <message>
        <source>Product whose stock is shown</source>
        <translation>Product whose stock is shown</translation>
    </message>
    <message>
        <source>Stock over the last day</source>
        <translation>Stock over the last day</translation>
    </message>
    <message>
        <source>Stock as a chart</source>
        <translation>Stock as a chart</translation>
    </message>
    <message>
        <source>Stock as a table</source>
        <translation>Stock as a table</translation>
    </message>
    <message>
        <source>Scan a product, type its name, or choose one of the top list: its stock is drawn here as it changes.</source>
        <translation>Scan a product, type its name, or choose one of the top list: its stock is drawn here as it changes.</translation>
    </message>
    <message>
        <source>No product has the code %1. Scan another, or type a name.</source>
        <translation>No product has the code %1. Scan another, or type a name.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1: %2 now</source>
        <translation>%1: %2 now</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
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
    <name>mostrador::SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>at the head of the page, unlike in the rail there is room</comment>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Export pending</source>
        <translation>Export pending</translation>
    </message>
    <message>
        <source>Documents of this till</source>
        <translation>Documents of this till</translation>
    </message>
    <message>
        <source>Way of the chosen document</source>
        <translation>Way of the chosen document</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>This till is not joined to a hub yet.</source>
        <translation>This till is not joined to a hub yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on their way to the hub. Nothing to do.</source>
        <translation>
            <numerusform>%n document on its way to the hub. Nothing to do.</numerusform>
            <numerusform>%n documents on their way to the hub. Nothing to do.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this till is at the hub.</source>
        <translation>Everything of this till is at the hub.</translation>
    </message>
    <message>
        <source>Kafka does not confirm. Sales reach the hub straight over the network. Nothing is lost.</source>
        <translation>Kafka does not confirm. Sales reach the hub straight over the network. Nothing is lost.</translation>
    </message>
    <message>
        <source>Offline since %1, by hand. Sales go on as ever.</source>
        <translation>Offline since %1, by hand. Sales go on as ever.</translation>
    </message>
    <message>
        <source>The hub has not answered since %1. Sales go on as ever.</source>
        <translation>The hub has not answered since %1. Sales go on as ever.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) kept here, to be sent when the connection is back.</source>
        <translation>
            <numerusform>%n document kept here, to be sent when the connection is back.</numerusform>
            <numerusform>%n documents kept here, to be sent when the connection is back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message>
        <source>Sending has stopped. Selling goes on and everything is kept here.</source>
        <translation>Sending has stopped. Selling goes on and everything is kept here.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Connect again</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Work offline</translation>
    </message>
    <message numerus="yes">
        <source>%1 entry(s)</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting, the oldest of %2</source>
        <translation>%1 waiting, the oldest of %2</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>This till</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>last sign %1</source>
        <translation>last sign %1</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>not heard yet</translation>
    </message>
    <message numerus="yes">
        <source>%1 confirmed</source>
        <translation>
            <numerusform>%1 confirmed</numerusform>
            <numerusform>%1 confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation>Not joined</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>last sent %1</translation>
    </message>
    <message>
        <source>nothing sent this way yet</source>
        <translation>nothing sent this way yet</translation>
    </message>
    <message>
        <source>documents go straight to the hub</source>
        <translation>documents go straight to the hub</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>does not answer; it is tried again by itself</source>
        <translation>does not answer; it is tried again by itself</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>no confirmation: sending straight to the hub</source>
        <translation>no confirmation: sending straight to the hub</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Delayed</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>Pending %1</translation>
    </message>
    <message>
        <source>Need attention %1</source>
        <translation>Need attention %1</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Which documents</translation>
    </message>
    <message>
        <source>The hub's value stands.</source>
        <translation>The hub's value stands.</translation>
    </message>
    <message>
        <source>Your value is on its way to the hub as a new edit.</source>
        <translation>Your value is on its way to the hub as a new edit.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nothing needs attention</translation>
    </message>
    <message>
        <source>Edits that met a newer one, and documents that the hub put aside, are listed here.</source>
        <translation>Edits that met a newer one, and documents that the hub put aside, are listed here.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nothing written yet</translation>
    </message>
    <message>
        <source>Each sale, edit and stock movement of this till is listed here, with how far it is.</source>
        <translation>Each sale, edit and stock movement of this till is listed here, with how far it is.</translation>
    </message>
    <message>
        <source>Way of a document</source>
        <translation>Way of a document</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Export pending documents</source>
        <translation>Export pending documents</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were written to %1. They stay in the queue until the hub confirms them.</source>
        <translation>
            <numerusform>%n document was written to %1. It stays in the queue until the hub confirms it.</numerusform>
            <numerusform>%n documents were written to %1. They stay in the queue until the hub confirms them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting: everything of this till is at the hub.</source>
        <translation>Nothing was waiting: everything of this till is at the hub.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Join again</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered</source>
        <comment>entries by this way since the program was started</comment>
        <translation>
            <numerusform>%1 delivered</numerusform>
            <numerusform>%1 delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on the way</source>
        <comment>entries by this way since the program was started</comment>
        <translation>
            <numerusform>%1 on the way</numerusform>
            <numerusform>%1 on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attempt(s) repeated</source>
        <translation>
            <numerusform>%1 attempt repeated</numerusform>
            <numerusform>%1 attempts repeated</numerusform>
        </translation>
    </message>
    <message>
        <source>straight: %1</source>
        <translation>straight: %1</translation>
    </message>
    <message>
        <source>Change a product: %1</source>
        <translation>Change a product: %1</translation>
    </message>
</context>
<context>
    <name>mostrador::TillApp</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>See what it is</source>
        <translation>See what it is</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>The disk of this machine is full. Sales go on being recorded for now, where room was kept for this; make space today, before that is used up, too.</source>
        <translation>The disk of this machine is full. Sales go on being recorded for now, where room was kept for this; make space today, before that is used up, too.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>See it</translation>
    </message>
    <message>
        <source>A parked sale was charged twice, here and at till %1: receipts %2. Void the one that the customer did not pay.</source>
        <translation>A parked sale was charged twice, here and at till %1: receipts %2. Void the one that the customer did not pay.</translation>
    </message>
    <message>
        <source>What was chosen will be as before after the next start. %1</source>
        <translation>What was chosen will be as before after the next start. %1</translation>
    </message>
    <message>
        <source>An exchange was being paid when the program ended: it is kept.</source>
        <translation>An exchange was being paid when the program ended: it is kept.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
</context>
<context>
    <name>TillDisk</name>
    <message>
        <source>The data folder %1 cannot be made. Check the rights of the folder above it.</source>
        <translation>The data folder %1 cannot be made. Check the rights of the folder above it.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
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
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>VAT included</translation>
    </message>
</context>
<context>
    <name>mostrador::WayView</name>
    <message>
        <source>Stored on this till</source>
        <translation>Stored on this till</translation>
    </message>
    <message>
        <source>%1 · entry %2</source>
        <translation>%1 · entry %2</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n more time(s)</source>
        <translation>
            <numerusform>Tried %n more time</numerusform>
            <numerusform>Tried %n more times</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to Kafka</source>
        <translation>Handed to Kafka</translation>
    </message>
    <message>
        <source>Sent straight to the hub</source>
        <translation>Sent straight to the hub</translation>
    </message>
    <message>
        <source>No confirmation in %1 s: sent over Kafka</source>
        <translation>No confirmation in %1 s: sent over Kafka</translation>
    </message>
    <message>
        <source>No confirmation in %1 s: sent straight to the hub</source>
        <translation>No confirmation in %1 s: sent straight to the hub</translation>
    </message>
    <message>
        <source>Handed to Kafka again</source>
        <translation>Handed to Kafka again</translation>
    </message>
    <message>
        <source>Sent straight to the hub again</source>
        <translation>Sent straight to the hub again</translation>
    </message>
    <message>
        <source>Put aside by the hub</source>
        <translation>Put aside by the hub</translation>
    </message>
    <message>
        <source>%1
It is kept there and here; the others go on. Show it to whoever looks after the hub.</source>
        <translation>%1
It is kept there and here; the others go on. Show it to whoever looks after the hub.</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmed by the hub</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>it goes when the connection is back</source>
        <translation>it goes when the connection is back</translation>
    </message>
    <message>
        <source>it goes now</source>
        <translation>it goes now</translation>
    </message>
    <message>
        <source>Confirmation by the hub</source>
        <translation>Confirmation by the hub</translation>
    </message>
    <message>
        <source>when the connection is back</source>
        <translation>when the connection is back</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>%1 · at the attempt no. %2</source>
        <comment>time, number</comment>
        <translation>%1 · at the attempt no. %2</translation>
    </message>
</context>
<context>
    <name>mostrador::WelcomePage</name>
    <message>
        <source>The hub of before is lost: bring along all that was recorded here</source>
        <translation>The hub of before is lost: bring along all that was recorded here</translation>
    </message>
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
    <message>
        <source>Join the hub again</source>
        <translation>Join the hub again</translation>
    </message>
    <message>
        <source>Everything recorded on this till stays. What the hub does not have yet is sent to it first; what does not fit its books is listed for you.</source>
        <translation>Everything recorded on this till stays. What the hub does not have yet is sent to it first; what does not fit its books is listed for you.</translation>
    </message>
    <message>
        <source>Not now: go on selling</source>
        <translation>Not now: go on selling</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Till 1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>This computer: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: the till needs another name.</source>
        <translation>That looks like the number of a card. Card numbers are never written down: the till needs another name.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
            <source>The price is missing.</source>
            <translation>The price is missing.</translation>
        </message>
    <message>
            <source>The price must be zero or more.</source>
            <translation>The price must be zero or more.</translation>
        </message>
    <message>
            <source>The rate must be between 0 and 100 %, with two decimals at most.</source>
            <translation>The rate must be between 0 and 100 %, with two decimals at most.</translation>
        </message>
    <message>
            <source>The minimum must be zero or more.</source>
            <translation>The minimum must be zero or more.</translation>
        </message>
    <message>
            <source>Kept by the piece: the minimum must be a whole number.</source>
            <translation>Kept by the piece: the minimum must be a whole number.</translation>
        </message>
    <message>
            <source>The place is a whole number from 1 to 999; empty: not among the favourites.</source>
            <translation>The place is a whole number from 1 to 999; empty: not among the favourites.</translation>
        </message>
    <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    <message>
            <source>Barcodes</source>
            <translation>Barcodes</translation>
        </message>
    <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
    <message>
            <source>Sold by</source>
            <translation>Sold by</translation>
        </message>
    <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
    <message>
            <source>VAT included</source>
            <translation>VAT included</translation>
        </message>
    <message>
            <source>Minimum stock</source>
            <translation>Minimum stock</translation>
        </message>
    <message>
            <source>Place in favourites</source>
            <translation>Place in favourites</translation>
        </message>
    <message>
            <source>Archived</source>
            <translation>Archived</translation>
        </message>
    <message>
            <source>Piece</source>
            <translation>Piece</translation>
        </message>
    <message>
            <source>Kilogram</source>
            <translation>Kilogram</translation>
        </message>
    <message>
            <source>Litre</source>
            <translation>Litre</translation>
        </message>
    <message>
            <source>Metre</source>
            <translation>Metre</translation>
        </message>
    <message>
            <source>archived</source>
            <translation>archived</translation>
        </message>
    <message>
            <source>not archived</source>
            <translation>not archived</translation>
        </message>
    <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
    <message>
            <source>The name must have 1 to 120 characters.</source>
            <translation>The name must have 1 to 120 characters.</translation>
        </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Exchange %1</source>
        <translation>Exchange %1</translation>
    </message>
    <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
    <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
    <message>
            <source>Damaged</source>
            <translation>Damaged</translation>
        </message>
    <message>
            <source>Lost</source>
            <translation>Lost</translation>
        </message>
    <message>
            <source>Own use</source>
            <translation>Own use</translation>
        </message>
    <message>
            <source>Opening stock</source>
            <translation>Opening stock</translation>
        </message>
    <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
    <message>
            <source>Sale %1</source>
            <translation>Sale %1</translation>
        </message>
    <message>
            <source>Return %1</source>
            <translation>Return %1</translation>
        </message>
    <message>
            <source>Void %1</source>
            <translation>Void %1</translation>
        </message>
    <message>
            <source>Count</source>
            <translation>Count</translation>
        </message>
</context>
<context>
    <name>mostrador::AdjustPanel</name>
    <message>
            <source>How many? Type the quantity.</source>
            <translation>How many? Type the quantity.</translation>
        </message>
    <message>
            <source>This product is kept by the piece: the quantity must be a whole number.</source>
            <translation>This product is kept by the piece: the quantity must be a whole number.</translation>
        </message>
    <message>
            <source>A count cannot be negative.</source>
            <translation>A count cannot be negative.</translation>
        </message>
    <message>
            <source>A movement of zero changes nothing.</source>
            <translation>A movement of zero changes nothing.</translation>
        </message>
    <message>
            <source>With this reason goods come in: type the quantity without a minus, or choose another reason.</source>
            <translation>With this reason goods come in: type the quantity without a minus, or choose another reason.</translation>
        </message>
    <message>
            <source>Stock %1 → %2</source>
            <translation>Stock %1 → %2</translation>
        </message>
    <message>
            <source>Stock %1</source>
            <translation>Stock %1</translation>
        </message>
    <message>
            <source>Choose a reason. Nothing was recorded yet.</source>
            <translation>Choose a reason. Nothing was recorded yet.</translation>
        </message>
    <message>
            <source>Movement</source>
            <translation>Movement</translation>
        </message>
    <message>
            <source>Count</source>
            <translation>Count</translation>
        </message>
    <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    <message>
            <source>pieces</source>
            <translation>pieces</translation>
        </message>
    <message>
            <source>There are (%1)</source>
            <translation>There are (%1)</translation>
        </message>
    <message>
            <source>Quantity (%1)</source>
            <translation>Quantity (%1)</translation>
        </message>
    <message>
            <source>Note (optional)</source>
            <translation>Note (optional)</translation>
        </message>
    <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    <message>
        <source>Count the stock: %1, %2</source>
        <translation>Count the stock: %1, %2</translation>
    </message>
    <message>
        <source>Move stock: %1, %2</source>
        <translation>Move stock: %1, %2</translation>
    </message>
</context>
<context>
    <name>mostrador::BarcodeList</name>
    <message>
            <source>%1 is one of its barcodes already.</source>
            <translation>%1 is one of its barcodes already.</translation>
        </message>
    <message>
            <source>%1 belongs to “%2” already. Take it away there first.</source>
            <translation>%1 belongs to “%2” already. Take it away there first.</translation>
        </message>
    <message>
            <source>Scan or type, Enter adds</source>
            <translation>Scan or type, Enter adds</translation>
        </message>
    <message>
            <source>Add a barcode</source>
            <translation>Add a barcode</translation>
        </message>
    <message>
            <source>Remove the barcode %1</source>
            <translation>Remove the barcode %1</translation>
        </message>
</context>
<context>
    <name>mostrador::MovementList</name>
    <message>
            <source>Movements of this till</source>
            <translation>Movements of this till</translation>
        </message>
    <message>
            <source>This till has not moved this product yet.</source>
            <translation>This till has not moved this product yet.</translation>
        </message>
</context>
<context>
    <name>mostrador::PriceEditor</name>
    <message>
            <source>The price must be zero or more.</source>
            <translation>The price must be zero or more.</translation>
        </message>
    <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductDelegate</name>
    <message>
            <source>Conflict</source>
            <translation>Conflict</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductForm</name>
    <message>
            <source>The product needs a code.</source>
            <translation>The product needs a code.</translation>
        </message>
    <message>
            <source>The code %1 belongs to “%2”. Choose another.</source>
            <translation>The code %1 belongs to “%2”. Choose another.</translation>
        </message>
    <message>
            <source>Changed elsewhere to %1</source>
            <translation>Changed elsewhere to %1</translation>
        </message>
    <message>
            <source>Take it</source>
            <translation>Take it</translation>
        </message>
    <message>
            <source>New product</source>
            <translation>New product</translation>
        </message>
    <message>
            <source>unsaved</source>
            <translation>unsaved</translation>
        </message>
    <message>
            <source>Conflict</source>
            <translation>Conflict</translation>
        </message>
    <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
    <message>
            <source>Not sold any more: hidden from sale and search</source>
            <translation>Not sold any more: hidden from sale and search</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductTable</name>
    <message>
            <source>Products</source>
            <translation>Products</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductsScreen</name>
    <message>
            <source>We did not find “%1”.</source>
            <translation>We did not find “%1”.</translation>
        </message>
    <message>
            <source>Create the product · %1</source>
            <translation>Create the product · %1</translation>
        </message>
    <message>
            <source>Changed elsewhere while you were editing: %1. %2 again keeps yours, Esc takes the other. Nothing was saved yet.</source>
            <translation>Changed elsewhere while you were editing: %1. %2 again keeps yours, Esc takes the other. Nothing was saved yet.</translation>
        </message>
    <message>
            <source>%1 was created.</source>
            <translation>%1 was created.</translation>
        </message>
    <message>
            <source>%1: %2 %3 → %4</source>
            <translation>%1: %2 %3 → %4</translation>
        </message>
    <message>
            <source>%1: saved %2</source>
            <translation>%1: saved %2</translation>
        </message>
    <message>
            <source>%1 is as it was before.</source>
            <translation>%1 is as it was before.</translation>
        </message>
    <message>
            <source>New product discarded.</source>
            <translation>New product discarded.</translation>
        </message>
    <message>
            <source>Changes to %1 discarded.</source>
            <translation>Changes to %1 discarded.</translation>
        </message>
    <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    <message>
            <source>%1: yours %2, what stands %3</source>
            <translation>%1: yours %2, what stands %3</translation>
        </message>
    <message>
            <source>Nothing to see here.</source>
            <translation>Nothing to see here.</translation>
        </message>
    <message>
            <source>Enter offers to create it. Esc empties the search.</source>
            <translation>Enter offers to create it. Esc empties the search.</translation>
        </message>
    <message>
            <source>%1 creates a product.</source>
            <translation>%1 creates a product.</translation>
        </message>
    <message>
            <source>Archived %1</source>
            <translation>Archived %1</translation>
        </message>
    <message>
            <source>All categories · %1</source>
            <translation>All categories · %1</translation>
        </message>
    <message>
            <source>Order: %1 %2 · %3</source>
            <translation>Order: %1 %2 · %3</translation>
        </message>
    <message>
            <source>Products</source>
            <translation>Products</translation>
        </message>
    <message>
            <source>Search or scan</source>
            <translation>Search or scan</translation>
        </message>
    <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
    <message>
            <source>No product chosen</source>
            <translation>No product chosen</translation>
        </message>
    <message>
            <source>Choose one in the list, or scan it.</source>
            <translation>Choose one in the list, or scan it.</translation>
        </message>
    <message>
            <source>New</source>
            <translation>New</translation>
        </message>
    <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
    <message>
            <source>Revert</source>
            <translation>Revert</translation>
        </message>
    <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    <message>
        <source>Nothing here has this name or code.</source>
        <translation>Nothing here has this name or code.</translation>
    </message>
    <message>
        <source>For sale %1</source>
        <translation>For sale %1</translation>
    </message>
    <message>
        <source>Make a product: %1</source>
        <translation>Make a product: %1</translation>
    </message>
    <message>
        <source>Change a product: %1</source>
        <translation>Change a product: %1</translation>
    </message>
</context>
<context>
    <name>mostrador::StockDrawer</name>
    <message>
            <source>The hub has not told its figure yet: only this till's movements.</source>
            <translation>The hub has not told its figure yet: only this till's movements.</translation>
        </message>
    <message>
            <source>As of %1</source>
            <translation>As of %1</translation>
        </message>
    <message>
            <source>As of %1, %2 added here since</source>
            <translation>As of %1, %2 added here since</translation>
        </message>
    <message>
            <source>As of %1, %2 taken here since</source>
            <translation>As of %1, %2 taken here since</translation>
        </message>
    <message>
            <source>Last %1 days</source>
            <translation>Last %1 days</translation>
        </message>
    <message>
            <source>Since %1</source>
            <translation>Since %1</translation>
        </message>
    <message>
            <source>No product chosen</source>
            <translation>No product chosen</translation>
        </message>
    <message>
            <source>Choose one in the list, or scan it.</source>
            <translation>Choose one in the list, or scan it.</translation>
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
            <source>Movements of this till</source>
            <translation>Movements of this till</translation>
        </message>
    <message>
            <source>Stock over time</source>
            <translation>Stock over time</translation>
        </message>
    <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
    <message>
            <source>Adjust</source>
            <translation>Adjust</translation>
        </message>
</context>
<context>
    <name>mostrador::StockScreen</name>
    <message>
            <source>Nothing to see here.</source>
            <translation>Nothing to see here.</translation>
        </message>
    <message>
            <source>Esc empties the search.</source>
            <translation>Esc empties the search.</translation>
        </message>
    <message>
            <source>No product has negative stock.</source>
            <translation>No product has negative stock.</translation>
        </message>
    <message>
            <source>Products arrive from the hub, or are created under Products.</source>
            <translation>Products arrive from the hub, or are created under Products.</translation>
        </message>
    <message>
            <source>All %1</source>
            <translation>All %1</translation>
        </message>
    <message>
            <source>Negative %1</source>
            <translation>Negative %1</translation>
        </message>
    <message>
            <source>Order: %1 %2 · %3</source>
            <translation>Order: %1 %2 · %3</translation>
        </message>
    <message>
            <source>We did not find the code %1.</source>
            <translation>We did not find the code %1.</translation>
        </message>
    <message>
            <source>Create the product</source>
            <translation>Create the product</translation>
        </message>
    <message>
            <source>Takes back: %1</source>
            <translation>Takes back: %1</translation>
        </message>
    <message>
            <source>%1: %2 %3. Stock is %4.</source>
            <translation>%1: %2 %3. Stock is %4.</translation>
        </message>
    <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    <message>
            <source>Taken back. Stock of %1 is %2.</source>
            <translation>Taken back. Stock of %1 is %2.</translation>
        </message>
    <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
    <message>
            <source>Search or scan</source>
            <translation>Search or scan</translation>
        </message>
    <message>
        <source>Alerts %1</source>
        <translation>Alerts %1</translation>
    </message>
    <message>
        <source>No product is below its minimum, and none is negative.</source>
        <translation>No product is below its minimum, and none is negative.</translation>
    </message>
    <message>
        <source>Nothing here has this name or code.</source>
        <translation>Nothing here has this name or code.</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
            <source>The hub does not know this code. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</source>
            <translation>The hub does not know this code. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</translation>
        </message>
    <message>
            <source>This code was used already. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</source>
            <translation>This code was used already. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</translation>
        </message>
    <message>
            <source>This code is too old: it is good for 15 minutes. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</source>
            <translation>This code is too old: it is good for 15 minutes. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</translation>
        </message>
    <message>
            <source>The hub knows another till with the key of this one. Nothing was changed. A copied data folder cannot join: begin with an empty one.</source>
            <translation>The hub knows another till with the key of this one. Nothing was changed. A copied data folder cannot join: begin with an empty one.</translation>
        </message>
    <message>
            <source>Too many codes were tried from here. Wait a minute and try again.</source>
            <translation>Too many codes were tried from here. Wait a minute and try again.</translation>
        </message>
    <message>
            <source>The hub does not let this till in. Nothing was lost. Join the hub again with a new code.</source>
            <translation>The hub does not let this till in. Nothing was lost. Join the hub again with a new code.</translation>
        </message>
    <message>
            <source>The hub cannot write at the moment. Nothing was lost; it is tried again.</source>
            <translation>The hub cannot write at the moment. Nothing was lost; it is tried again.</translation>
        </message>
    <message>
            <source>The hub has too much to do at the moment. Nothing was lost; it is tried again.</source>
            <translation>The hub has too much to do at the moment. Nothing was lost; it is tried again.</translation>
        </message>
    <message>
            <source>The hub waited too long for the rest of the request. Nothing was lost; it is tried again.</source>
            <translation>The hub waited too long for the rest of the request. Nothing was lost; it is tried again.</translation>
        </message>
    <message>
            <source>It is too large for the hub to take.</source>
            <translation>It is too large for the hub to take.</translation>
        </message>
    <message>
            <source>What answers at the hub's address is no hub. Nothing was lost; check the address.</source>
            <translation>What answers at the hub's address is no hub. Nothing was lost; check the address.</translation>
        </message>
    <message>
            <source>The hub has it, but could not apply it yet.</source>
            <translation>The hub has it, but could not apply it yet.</translation>
        </message>
    <message>
            <source>No certificate can be read from %1. Nothing was sent. Check the file with the certificate of the hub's authority.</source>
            <translation>No certificate can be read from %1. Nothing was sent. Check the file with the certificate of the hub's authority.</translation>
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
            <source>The certificate of the hub at %1 is not one to trust, so nothing was sent. Check the address and the file with the authority's certificate.</source>
            <translation>The certificate of the hub at %1 is not one to trust, so nothing was sent. Check the address and the file with the authority's certificate.</translation>
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
            <source>The hub does not know this till's token.</source>
            <translation>The hub does not know this till's token.</translation>
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
    <name>Terminal</name>
    <message>
        <source>What came of the last card payment of this sale is not known yet. Nothing was sent. Wait for the terminal's answer, or take another means of payment.</source>
        <translation>What came of the last card payment of this sale is not known yet. Nothing was sent. Wait for the terminal's answer, or take another means of payment.</translation>
    </message>
    <message>
        <source>This card payment is not one that can be given back. Nothing was sent.</source>
        <translation>This card payment is not one that can be given back. Nothing was sent.</translation>
    </message>
    <message>
        <source>No more can be given back than was paid with the card. Nothing was sent.</source>
        <translation>No more can be given back than was paid with the card. Nothing was sent.</translation>
    </message>
    <message>
        <source>This card payment was begun before. Nothing was sent.</source>
        <translation>This card payment was begun before. Nothing was sent.</translation>
    </message>
    <message>
        <source>There is no such card payment on this till.</source>
        <translation>There is no such card payment on this till.</translation>
    </message>
    <message>
        <source>A card payment of this sale is not approved, or pays another sale already. Nothing was recorded.</source>
        <translation>A card payment of this sale is not approved, or pays another sale already. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The program ended before anything was sent to the terminal.</source>
        <translation>The program ended before anything was sent to the terminal.</translation>
    </message>
    <message>
        <source>The program ended before the terminal answered.</source>
        <translation>The program ended before the terminal answered.</translation>
    </message>
    <message>
        <source>The amount must be more than zero. Nothing was sent.</source>
        <translation>The amount must be more than zero. Nothing was sent.</translation>
    </message>
    <message>
        <source>There can be 1 to 99 installments. Nothing was sent.</source>
        <translation>There can be 1 to 99 installments. Nothing was sent.</translation>
    </message>
    <message>
        <source>The sale has no proper identity. Nothing was sent.</source>
        <translation>The sale has no proper identity. Nothing was sent.</translation>
    </message>
    <message>
        <source>The terminal is busy. Nothing was charged.</source>
        <translation>The terminal is busy. Nothing was charged.</translation>
    </message>
    <message>
        <source>The terminal cannot be reached. Nothing was charged.</source>
        <translation>The terminal cannot be reached. Nothing was charged.</translation>
    </message>
    <message>
        <source>It was cancelled before anything was sent.</source>
        <translation>It was cancelled before anything was sent.</translation>
    </message>
    <message>
        <source>The terminal never received it. Nothing was charged.</source>
        <translation>The terminal never received it. Nothing was charged.</translation>
    </message>
    <message>
        <source>The terminal did not take it. Nothing was charged.</source>
        <translation>The terminal did not take it. Nothing was charged.</translation>
    </message>
    <message>
        <source>The terminal did not answer. Whether it charged is not known yet; it is being asked.</source>
        <translation>The terminal did not answer. Whether it charged is not known yet; it is being asked.</translation>
    </message>
    <message>
        <source>This card payment is settled already.</source>
        <translation>This card payment is settled already.</translation>
    </message>
    <message>
        <source>Type the authorisation code of the terminal's slip. A card's number is never kept.</source>
        <translation>Type the authorisation code of the terminal's slip. A card's number is never kept.</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>Settled by hand.</translation>
    </message>
    <message>
        <source>The terminal did not answer in time.</source>
        <translation>The terminal did not answer in time.</translation>
    </message>
    <message>
        <source>The terminal does not answer.</source>
        <translation>The terminal does not answer.</translation>
    </message>
    <message>
        <source>The card terminal at %1 cannot be reached. Check that it is switched on and connected.</source>
        <translation>The card terminal at %1 cannot be reached. Check that it is switched on and connected.</translation>
    </message>
    <message>
        <source>The terminal sent what cannot be read.</source>
        <translation>The terminal sent what cannot be read.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a card terminal. It looks like tls://terminal.example:8645.</source>
        <translation>“%1” is not the address of a card terminal. It looks like tls://terminal.example:8645.</translation>
    </message>
    <message>
        <source>A card terminal on another machine is only spoken to over TLS, so that nobody else can approve. Write tls://%1.</source>
        <translation>A card terminal on another machine is only spoken to over TLS, so that nobody else can approve. Write tls://%1.</translation>
    </message>
    <message>
        <source>No certificate can be read from %1.</source>
        <translation>No certificate can be read from %1.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>What the hub gave this till cannot be kept in %1. Nothing else was changed. Check the disk, then join again.</source>
        <translation>What the hub gave this till cannot be kept in %1. Nothing else was changed. Check the disk, then join again.</translation>
    </message>
    <message>
        <source>What the hub gave this till cannot be read from %1. Nothing was deleted, selling goes on; sending has stopped. Put the file back and start again, or join the hub again with a new code.</source>
        <translation>What the hub gave this till cannot be read from %1. Nothing was deleted, selling goes on; sending has stopped. Put the file back and start again, or join the hub again with a new code.</translation>
    </message>
</context>
<context>
    <name>mostrador::LowStockNotice</name>
    <message>
        <source>%1 is below its minimum: %2 left, minimum %3.</source>
        <translation>%1 is below its minimum: %2 left, minimum %3.</translation>
    </message>
    <message>
        <source>%1 has negative stock: %2. More was sold than there was.</source>
        <translation>%1 has negative stock: %2. More was sold than there was.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) have fallen below their minimum.</source>
        <translation>
            <numerusform>%n product has fallen below its minimum.</numerusform>
            <numerusform>%n products have fallen below their minimum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <translation>
            <numerusform>%n in all.</numerusform>
            <numerusform>%n in all.</numerusform>
        </translation>
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
    <name>Shortcuts</name>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed.</source>
        <translation>%1 is the key of “%2”. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving. Take a function key, or one with Ctrl or Alt.</source>
        <translation>%1 is needed for typing and moving. Take a function key, or one with Ctrl or Alt.</translation>
    </message>
    <message>
        <source>There is no such action. Nothing was changed.</source>
        <translation>There is no such action. Nothing was changed.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
</context>
<context>
    <name>Discount</name>
    <message>
        <source>A discount is between 0 % and 100 %. Nothing was changed.</source>
        <translation>A discount is between 0 % and 100 %. Nothing was changed.</translation>
    </message>
    <message>
        <source>A discount is a percentage or an amount, and not below zero. Nothing was changed.</source>
        <translation>A discount is a percentage or an amount, and not below zero. Nothing was changed.</translation>
    </message>
    <message>
        <source>The reason of the discount is too long. Nothing was changed.</source>
        <translation>The reason of the discount is too long. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>A customer needs a name of at most 80 characters. Nothing was kept.</source>
        <translation>A customer needs a name of at most 80 characters. Nothing was kept.</translation>
    </message>
    <message>
        <source>The tax number is too long. Nothing was kept.</source>
        <translation>The tax number is too long. Nothing was kept.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was kept.</source>
        <translation>That looks like the number of a card. Card numbers are never written down: nothing was kept.</translation>
    </message>
    <message>
        <source>%1 has that tax number already. Nothing was kept.</source>
        <translation>%1 has that tax number already. Nothing was kept.</translation>
    </message>
</context>
<context>
    <name>StockAge</name>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
</context>
<context>
    <name>SaleEdits</name>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>That looks like the number of a card. Card numbers are never written down: nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” is no percentage: between 0 and 100, with two decimals at most. Nothing was changed.</source>
        <translation>“%1” is no percentage: between 0 and 100, with two decimals at most. Nothing was changed.</translation>
    </message>
    <message>
        <source>The discount is more than the sale (%1). Nothing was changed.</source>
        <translation>The discount is more than the sale (%1). Nothing was changed.</translation>
    </message>
    <message>
        <source>The discount is more than the line (%1). Nothing was changed.</source>
        <translation>The discount is more than the line (%1). Nothing was changed.</translation>
    </message>
    <message>
        <source>Why? Choose or write a reason: it is printed and kept.</source>
        <translation>Why? Choose or write a reason: it is printed and kept.</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Discount: %1</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>Discount on the whole sale</translation>
    </message>
    <message>
        <source>Without discount: %1</source>
        <translation>Without discount: %1</translation>
    </message>
    <message>
        <source>The sale is without discount</source>
        <translation>The sale is without discount</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: now %2</translation>
    </message>
    <message>
        <source>What does it cost? Type the price. Nothing was added.</source>
        <translation>What does it cost? Type the price. Nothing was added.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>The note is gone</source>
        <translation>The note is gone</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>The sale is to whoever came in</source>
        <translation>The sale is to whoever came in</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Customer: %1</translation>
    </message>
    <message>
        <source>Prices as always</source>
        <translation>Prices as always</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>Prices: %1</translation>
    </message>
    <message>
        <source>Discount of %1 on the whole sale</source>
        <translation>Discount of %1 on the whole sale</translation>
    </message>
    <message>
        <source>Discount of %1: %2</source>
        <translation>Discount of %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 instead of %3</translation>
    </message>
</context>
<context>
    <name>mostrador::SidePanel</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>mostrador::Keypad</name>
    <message>
        <source>Take the last one back</source>
        <translation>Take the last one back</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Decimal mark</translation>
    </message>
</context>
<context>
    <name>mostrador::Numpad</name>
    <message>
        <source>Qty.</source>
        <translation>Qty.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Take the last one back</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Decimal mark</translation>
    </message>
</context>
<context>
    <name>mostrador::DiscountPanel</name>
    <message>
        <source>%1, without discount</source>
        <translation>%1, without discount</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation>On the whole sale</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>The line</translation>
    </message>
    <message>
        <source>The sale</source>
        <translation>The sale</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Near its date</source>
        <translation>Near its date</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Wrong price</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Discount in percent</translation>
    </message>
    <message>
        <source>Discount in %1</source>
        <translation>Discount in %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>mostrador::PricePanel</name>
    <message>
        <source>Before %1. The line: %2</source>
        <translation>Before %1. The line: %2</translation>
    </message>
    <message>
        <source>Price of the catalogue: %1</source>
        <translation>Price of the catalogue: %1</translation>
    </message>
    <message>
        <source>What does it cost? Type the price. Nothing was changed.</source>
        <translation>What does it cost? Type the price. Nothing was changed.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Catalogue price</source>
        <translation>Catalogue price</translation>
    </message>
    <message>
        <source>Price of one %1, tax included</source>
        <translation>Price of one %1, tax included</translation>
    </message>
    <message>
        <source>Price of one, tax included</source>
        <translation>Price of one, tax included</translation>
    </message>
</context>
<context>
    <name>mostrador::OpenLinePanel</name>
    <message>
        <source>What is it? Type what is sold. Nothing was added.</source>
        <translation>What is it? Type what is sold. Nothing was added.</translation>
    </message>
    <message>
        <source>What does it cost? Type the price. Nothing was added.</source>
        <translation>What does it cost? Type the price. Nothing was added.</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Open price</translation>
    </message>
    <message>
        <source>What is not in the catalogue</source>
        <translation>What is not in the catalogue</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Price of one, tax included</source>
        <translation>Price of one, tax included</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>VAT %1</translation>
    </message>
</context>
<context>
    <name>mostrador::NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation>On the whole sale</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>The line</translation>
    </message>
    <message>
        <source>The sale</source>
        <translation>The sale</translation>
    </message>
    <message>
        <source>It is printed on the receipt and kept with the sale.</source>
        <translation>It is printed on the receipt and kept with the sale.</translation>
    </message>
</context>
<context>
    <name>mostrador::PriceListPanel</name>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Prices as always</source>
        <translation>Prices as always</translation>
    </message>
    <message>
        <source>As this customer always has</source>
        <translation>As this customer always has</translation>
    </message>
    <message>
        <source>The shop has no price list yet. They are made at the hub.</source>
        <translation>The shop has no price list yet. They are made at the hub.</translation>
    </message>
</context>
<context>
    <name>mostrador::PriceCheckPanel</name>
    <message>
        <source>That looks like the number of a card, and is no product.</source>
        <translation>That looks like the number of a card, and is no product.</translation>
    </message>
    <message>
        <source>We did not find “%1”.</source>
        <translation>We did not find “%1”.</translation>
    </message>
    <message>
        <source>Stock here</source>
        <translation>Stock here</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Price of the catalogue</source>
        <translation>Price of the catalogue</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>Scan a product first.</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Price check</translation>
    </message>
    <message>
        <source>Nothing is sold by this. One code after another.</source>
        <translation>Nothing is sold by this. One code after another.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Add to the sale</source>
        <translation>Add to the sale</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code or name</translation>
    </message>
</context>
<context>
    <name>mostrador::CustomerPanel</name>
    <message>
        <source>No customer has been kept at this till yet.</source>
        <translation>No customer has been kept at this till yet.</translation>
    </message>
    <message>
        <source>Nobody is called that. Enter keeps a new customer.</source>
        <translation>Nobody is called that. Enter keeps a new customer.</translation>
    </message>
    <message>
        <source>The check digit of this %1 does not fit. Look at it once more; it can be kept as it is.</source>
        <translation>The check digit of this %1 does not fit. Look at it once more; it can be kept as it is.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Change the customer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Nobody by name</translation>
    </message>
    <message>
        <source>Name or tax number</source>
        <translation>Name or tax number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tax number (optional)</source>
        <translation>Tax number (optional)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Group: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Price list: %1</source>
        <translation>Price list: %1</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>by group</translation>
    </message>
</context>
<context>
    <name>mostrador::SalePanels</name>
    <message>
        <source>This is not done yet: Enter does it, Esc leaves it.</source>
        <translation>This is not done yet: Enter does it, Esc leaves it.</translation>
    </message>
    <message>
        <source>There is nothing in the sale yet that this could be done to.</source>
        <translation>There is nothing in the sale yet that this could be done to.</translation>
    </message>
    <message>
        <source>A line with an open price has no other: remove it and ring it up anew.</source>
        <translation>A line with an open price has no other: remove it and ring it up anew.</translation>
    </message>
</context>
<context>
    <name>mostrador::CustomerCard</name>
    <message>
        <source>Customer: %1</source>
        <translation>Customer: %1</translation>
    </message>
</context>
<context>
    <name>mostrador::CategoryPanel</name>
    <message>
        <source>Back from %1</source>
        <translation>Back from %1</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>It was asked for the open sale.</source>
        <translation>It was asked for the open sale.</translation>
    </message>
    <message>
        <source>It was asked for the exchange that is open.</source>
        <translation>It was asked for the exchange that is open.</translation>
    </message>
    <message>
        <source>It was asked for the exchange of receipt %1.</source>
        <translation>It was asked for the exchange of receipt %1.</translation>
    </message>
    <message>
        <source>The card has been charged, and what it pays is not charged yet. %1 Use it there, or give it back there.</source>
        <translation>The card has been charged, and what it pays is not charged yet. %1 Use it there, or give it back there.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>authorisation %1</source>
        <translation>authorisation %1</translation>
    </message>
    <message>
        <source>Asking the terminal</source>
        <translation>Asking the terminal</translation>
    </message>
    <message>
        <source>The customer pays on the terminal. The answer comes here by itself.</source>
        <translation>The customer pays on the terminal. The answer comes here by itself.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Nothing was charged. The sale is as it was.</source>
        <translation>Nothing was charged. The sale is as it was.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Not charged</translation>
    </message>
    <message>
        <source>The sale is as it was.</source>
        <translation>The sale is as it was.</translation>
    </message>
    <message>
        <source>Not known if it was charged</source>
        <translation>Not known if it was charged</translation>
    </message>
    <message>
        <source>Do not pass the card again: the till goes on asking about this payment and never charges it twice. It can be left for later; it is not lost.</source>
        <translation>Do not pass the card again: the till goes on asking about this payment and never charges it twice. It can be left for later; it is not lost.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Approved, in no sale yet</source>
        <translation>Approved, in no sale yet</translation>
    </message>
    <message>
        <source>The card has been charged. Use it for this sale, or give it back.</source>
        <translation>The card has been charged. Use it for this sale, or give it back.</translation>
    </message>
    <message>
        <source>The card has been charged, and it is more than what is missing here. Give it back, or use it in another sale.</source>
        <translation>The card has been charged, and it is more than what is missing here. Give it back, or use it in another sale.</translation>
    </message>
    <message>
        <source>The card has been charged. Use it when its sale is charged, or give it back.</source>
        <translation>The card has been charged. Use it when its sale is charged, or give it back.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Use it here</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Giving it back</source>
        <translation>Giving it back</translation>
    </message>
    <message>
        <source>The terminal is giving the money back to the card.</source>
        <translation>The terminal is giving the money back to the card.</translation>
    </message>
    <message>
        <source>Not known if it was given back</source>
        <translation>Not known if it was given back</translation>
    </message>
    <message>
        <source>The till goes on asking and never gives it back twice. It can be left for later; it is not lost.</source>
        <translation>The till goes on asking and never gives it back twice. It can be left for later; it is not lost.</translation>
    </message>
    <message>
        <source>Not given back</source>
        <translation>Not given back</translation>
    </message>
    <message>
        <source>The card is still charged. Try again, or leave it for later: it is not lost.</source>
        <translation>The card is still charged. Try again, or leave it for later: it is not lost.</translation>
    </message>
    <message>
        <source>The money goes back to the card.</source>
        <translation>The money goes back to the card.</translation>
    </message>
</context>
<context>
    <name>mostrador::CardDesk</name>
    <message>
        <source>This card was asked for something else that is open: it is settled there.</source>
        <translation>This card was asked for something else that is open: it is settled there.</translation>
    </message>
    <message>
        <source>Charge the sale first (F12). Nothing was charged.</source>
        <translation>Charge the sale first (F12). Nothing was charged.</translation>
    </message>
    <message>
        <source>Only cash may be more than what is missing. Nothing was charged.</source>
        <translation>Only cash may be more than what is missing. Nothing was charged.</translation>
    </message>
    <message>
        <source>There is nothing of this payment left to give back.</source>
        <translation>There is nothing of this payment left to give back.</translation>
    </message>
    <message>
        <source>It does not fit into what is missing of this sale.</source>
        <translation>It does not fit into what is missing of this sale.</translation>
    </message>
    <message>
        <source>It was approved before the terminal could cancel it.</source>
        <translation>It was approved before the terminal could cancel it.</translation>
    </message>
</context>
<context>
    <name>mostrador::CardView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Authorisation code on the terminal's slip</source>
        <translation>Authorisation code on the terminal's slip</translation>
    </message>
    <message>
        <source>Slip says yes</source>
        <translation>Slip says yes</translation>
    </message>
    <message>
        <source>Slip says no</source>
        <translation>Slip says no</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>Card by hand</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Give it back</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>The next one</translation>
    </message>
</context>
<context>
    <name>mostrador::TenderList</name>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Give %1 back to the card</source>
        <translation>Give %1 back to the card</translation>
    </message>
</context>
<context>
    <name>mostrador::TenderDetail</name>
    <message>
        <source>Authorisation code on the slip (may stay empty)</source>
        <translation>Authorisation code on the slip (may stay empty)</translation>
    </message>
    <message>
        <source>Voucher %1 paid receipt %2 of this till already. Nothing was charged; take another means of payment.</source>
        <translation>Voucher %1 paid receipt %2 of this till already. Nothing was charged; take another means of payment.</translation>
    </message>
    <message>
        <source>There can be 1 to %1 installments. Nothing was charged.</source>
        <translation>There can be 1 to %1 installments. Nothing was charged.</translation>
    </message>
    <message>
        <source>Whose account (name)</source>
        <translation>Whose account (name)</translation>
    </message>
    <message>
        <source>On the account of %1.</source>
        <translation>On the account of %1.</translation>
    </message>
    <message>
        <source>Code of the voucher: scan or type it</source>
        <translation>Code of the voucher: scan or type it</translation>
    </message>
    <message>
        <source>Only this till is looked at: whether another one has taken it is not known here.</source>
        <translation>Only this till is looked at: whether another one has taken it is not known here.</translation>
    </message>
    <message>
        <source>Authorisation code on the slip</source>
        <translation>Authorisation code on the slip</translation>
    </message>
    <message>
        <source>Charge the card on its own machine first. Never type a card's number.</source>
        <translation>Charge the card on its own machine first. Never type a card's number.</translation>
    </message>
    <message>
        <source>Installments (empty = 1)</source>
        <translation>Installments (empty = 1)</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>The name of the parked sale is too long. Nothing was parked.</source>
        <translation>The name of the parked sale is too long. Nothing was parked.</translation>
    </message>
    <message>
        <source>This sale has too many lines to be parked. It is as it was: charge it, or take it in two.</source>
        <translation>This sale has too many lines to be parked. It is as it was: charge it, or take it in two.</translation>
    </message>
    <message>
        <source>This sale is not parked any more. Nothing was changed.</source>
        <translation>This sale is not parked any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>Till %1 has it already. Nothing was changed.</source>
        <translation>Till %1 has it already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another till parked it: it can be recalled when the hub answers. Nothing was changed.</source>
        <translation>Another till parked it: it can be recalled when the hub answers. Nothing was changed.</translation>
    </message>
    <message>
        <source>The parked sale cannot be read as a whole. It stays parked; ring it up anew.</source>
        <translation>The parked sale cannot be read as a whole. It stays parked; ring it up anew.</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Till %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedDelegate</name>
    <message>
        <source>At till %1</source>
        <translation>At till %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedPanel</name>
    <message>
        <source>That looks like a card&apos;s number. It is never kept: give the sale another name.</source>
        <translation>That looks like a card&apos;s number. It is never kept: give the sale another name.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Name of the parked sale</source>
        <translation>Name of the parked sale</translation>
    </message>
    <message>
        <source>Customer, table, a word</source>
        <translation>Customer, table, a word</translation>
    </message>
    <message>
        <source>Parked sales</source>
        <translation>Parked sales</translation>
    </message>
    <message>
        <source>No sale is parked.</source>
        <translation>No sale is parked.</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>Park the sale</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1. The counter is free for the next customer.</source>
        <translation>
            <numerusform>%n line, %1. The counter is free for the next customer.</numerusform>
            <numerusform>%n lines, %1. The counter is free for the next customer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows and Enter, or its digit. What is open now is parked.</source>
        <translation>Arrows and Enter, or its digit. What is open now is parked.</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedChip</name>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked sales: %n. Recall one</source>
        <translation>
            <numerusform>Parked sales: %n. Recall it</numerusform>
            <numerusform>Parked sales: %n. Recall one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>All of %1 came back before. Nothing was recorded.</source>
        <translation>All of %1 came back before. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Of %1 only %2 can still come back. Nothing was recorded.</source>
        <translation>Of %1 only %2 can still come back. Nothing was recorded.</translation>
    </message>
    <message>
        <source>A line of the return is not of this sale. Nothing was recorded.</source>
        <translation>A line of the return is not of this sale. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The quantity that comes back must be more than zero, and pieces are whole. Nothing was recorded.</source>
        <translation>The quantity that comes back must be more than zero, and pieces are whole. Nothing was recorded.</translation>
    </message>
    <message>
        <source>More money would go back for %1 than is left of what was paid. Nothing was recorded.</source>
        <translation>More money would go back for %1 than is left of what was paid. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Nothing comes back yet. Choose what does. Nothing was recorded.</source>
        <translation>Nothing comes back yet. Choose what does. Nothing was recorded.</translation>
    </message>
</context>
<context>
    <name>SaleReasonText</name>
    <message>
        <source>Not wanted</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Defective</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Wrong item</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Wrong price</translation>
    </message>
    <message>
        <source>Wrong payment</source>
        <translation>Wrong payment</translation>
    </message>
    <message>
        <source>Rung up wrong</source>
        <translation>Rung up wrong</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>mostrador::PastSalesModel</name>
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
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Returned in part</source>
        <translation>Returned in part</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>mostrador::SaleDetail</name>
    <message>
        <source>%1 %2 · %3 · %4</source>
        <translation>%1 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>To be reviewed</translation>
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
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>No document is chosen.</translation>
    </message>
    <message>
        <source>Search by number, day, product, customer or amount.</source>
        <translation>Search by number, day, product, customer or amount.</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Return or exchange</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>mostrador::VoidPanel</name>
    <message>
        <source>Give the money back with the card&apos;s terminal and type the authorisation code from its slip. Nothing was recorded yet.</source>
        <translation>Give the money back with the card&apos;s terminal and type the authorisation code from its slip. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>This looks like the number of a card, which is never written down here. Nothing was recorded.</source>
        <translation>This looks like the number of a card, which is never written down here. Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1 is the code of the payment. Type the one from the slip of the refund. Nothing was recorded yet.</source>
        <translation>%1 is the code of the payment. Type the one from the slip of the refund. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>%1 go back by hand: do it on the card&apos;s terminal. Authorisation code of the refund:</source>
        <translation>%1 go back by hand: do it on the card&apos;s terminal. Authorisation code of the refund:</translation>
    </message>
    <message>
        <source>Authorisation code of the refund</source>
        <translation>Authorisation code of the refund</translation>
    </message>
    <message>
        <source>Choose a reason. Nothing was recorded yet.</source>
        <translation>Choose a reason. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>Void the sale %1?</source>
        <translation>Void the sale %1?</translation>
    </message>
    <message>
        <source>All of it comes back to the stock, and the money goes back as it was paid: %1. This cannot be undone.</source>
        <translation>All of it comes back to the stock, and the money goes back as it was paid: %1. This cannot be undone.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Do not void</source>
        <translation>Do not void</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Void it</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnDraft</name>
    <message>
        <source>Close the payment (Esc) to change the exchange.</source>
        <translation>Close the payment (Esc) to change the exchange.</translation>
    </message>
    <message>
        <source>The money is going back: what comes back stays as it is.</source>
        <translation>The money is going back: what comes back stays as it is.</translation>
    </message>
    <message>
        <source>There is not enough of %1: stock %2. The exchange is as it was.</source>
        <translation>There is not enough of %1: stock %2. The exchange is as it was.</translation>
    </message>
    <message>
        <source>This till has no receipt %1: it is another till&apos;s, or older than what is kept here. It can come back without a receipt.</source>
        <translation>This till has no receipt %1: it is another till&apos;s, or older than what is kept here. It can come back without a receipt.</translation>
    </message>
    <message>
        <source>%1 is itself a return or a void: nothing of it can come back.</source>
        <translation>%1 is itself a return or a void: nothing of it can come back.</translation>
    </message>
    <message>
        <source>The sale %1 was voided: nothing of it can come back.</source>
        <translation>The sale %1 was voided: nothing of it can come back.</translation>
    </message>
    <message>
        <source>All of the sale %1 came back before.</source>
        <translation>All of the sale %1 came back before.</translation>
    </message>
    <message>
        <source>What comes back is zero or more.</source>
        <translation>What comes back is zero or more.</translation>
    </message>
    <message>
        <source>All of %1 came back before.</source>
        <translation>All of %1 came back before.</translation>
    </message>
    <message>
        <source>Of %1 only %2 can still come back.</source>
        <translation>Of %1 only %2 can still come back.</translation>
    </message>
    <message>
        <source>Nothing comes back yet: choose how many of what.</source>
        <translation>Nothing comes back yet: choose how many of what.</translation>
    </message>
    <message>
        <source>Choose a reason. Nothing was recorded yet.</source>
        <translation>Choose a reason. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>Without a receipt the name of the customer is needed. Nothing was recorded yet.</source>
        <translation>Without a receipt the name of the customer is needed. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>Give the money back with the card&apos;s terminal and type the authorisation code from its slip. Nothing was recorded yet.</source>
        <translation>Give the money back with the card&apos;s terminal and type the authorisation code from its slip. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>This looks like the number of a card, which is never written down here. Nothing was recorded.</source>
        <translation>This looks like the number of a card, which is never written down here. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Nothing is taken instead yet: scan it, or give the money back without an exchange.</source>
        <translation>Nothing is taken instead yet: scan it, or give the money back without an exchange.</translation>
    </message>
    <message>
        <source>The terminal has not answered yet; it is asked again. Nothing is recorded before it does. %1</source>
        <translation>The terminal has not answered yet; it is asked again. Nothing is recorded before it does. %1</translation>
    </message>
    <message>
        <source>The terminal gives the money back: follow what it shows.</source>
        <translation>The terminal gives the money back: follow what it shows.</translation>
    </message>
    <message>
        <source>The terminal gave %1 back to this card before, and no return has it yet. Take it back the way it was paid. Nothing was recorded.</source>
        <translation>The terminal gave %1 back to this card before, and no return has it yet. Take it back the way it was paid. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Return of the receipt %1, %2</source>
        <translation>Return of the receipt %1, %2</translation>
    </message>
    <message>
        <source>Return without a receipt, %1: %2</source>
        <translation>Return without a receipt, %1: %2</translation>
    </message>
    <message>
        <source>Return of the receipt %1 by another payment type than it was paid with: %2</source>
        <translation>Return of the receipt %1 by another payment type than it was paid with: %2</translation>
    </message>
    <message>
        <source>Part of this exchange was paid before, and now nothing is to be paid. Take something more, or take out what was added last, and charge it.</source>
        <translation>Part of this exchange was paid before, and now nothing is to be paid. Take something more, or take out what was added last, and charge it.</translation>
    </message>
    <message>
        <source>Some of this receipt came back at another till: less of it is left than it seemed. Look at the lines again.</source>
        <translation>Some of this receipt came back at another till: less of it is left than it seemed. Look at the lines again.</translation>
    </message>
    <message>
        <source>The card terminal was asked for this exchange, and that is not settled. Charge the exchange: there it is asked again, used, given back, or settled by its slip. Until then more can be taken, and nothing else changes.</source>
        <translation>The card terminal was asked for this exchange, and that is not settled. Charge the exchange: there it is asked again, used, given back, or settled by its slip. Until then more can be taken, and nothing else changes.</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnLinesModel</name>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>To stock</source>
        <translation>To stock</translation>
    </message>
    <message>
        <source>at today&apos;s price</source>
        <translation>at today&apos;s price</translation>
    </message>
    <message>
        <source>lowest price paid in 90 days</source>
        <translation>lowest price paid in 90 days</translation>
    </message>
    <message>
        <source>came back with this document</source>
        <translation>came back with this document</translation>
    </message>
    <message>
        <source>all came back before</source>
        <translation>all came back before</translation>
    </message>
    <message>
        <source>%1 came back before</source>
        <translation>%1 came back before</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Comes back</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Money back</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnPanel</name>
    <message>
        <source>To give back</source>
        <translation>To give back</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>How the money goes back · %1 changes</source>
        <translation>Money goes back · %1 changes</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>As it was paid</translation>
    </message>
    <message>
        <source>Authorisation code of the refund</source>
        <translation>Authorisation code of the refund</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name of the customer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>To charge</source>
        <translation>To charge</translation>
    </message>
    <message>
        <source>No exchange</source>
        <translation>No exchange</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>%1 of it was received already</source>
        <translation>%1 of it was received already</translation>
    </message>
    <message>
        <source>By which means comes next</source>
        <translation>By which means comes next</translation>
    </message>
    <message>
        <source>Rounding of cash %1</source>
        <translation>Rounding of cash %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnPage</name>
    <message>
        <source>%1 expired on %2. It is in the exchange: take it out if it is not to be sold.</source>
        <translation>%1 expired on %2. It is in the exchange: take it out if it is not to be sold.</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (was %2)</translation>
    </message>
    <message>
        <source>The price of %1 changed. The exchange has the new price: tell the customer.</source>
        <translation>The price of %1 changed. The exchange has the new price: tell the customer.</translation>
    </message>
    <message>
        <source>The promotions of the shop changed. The exchange has the new prices: tell the customer.</source>
        <translation>The promotions of the shop changed. The exchange has the new prices: tell the customer.</translation>
    </message>
    <message>
        <source>%1 is not on this receipt.</source>
        <translation>%1 is not on this receipt.</translation>
    </message>
    <message>
        <source>We did not find the code %1.</source>
        <translation>We did not find the code %1.</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Return without a receipt</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>Return of receipt %1</translation>
    </message>
    <message>
        <source>The return of receipt %1 was left; nothing of it was recorded.</source>
        <translation>The return of receipt %1 was left; nothing of it was recorded.</translation>
    </message>
    <message>
        <source>The exchange of receipt %1 was left; nothing of it was recorded.</source>
        <translation>The exchange of receipt %1 was left; nothing of it was recorded.</translation>
    </message>
    <message>
        <source>The return without a receipt was left; nothing of it was recorded.</source>
        <translation>The return without a receipt was left; nothing of it was recorded.</translation>
    </message>
    <message>
        <source>The exchange without a receipt was left; nothing of it was recorded.</source>
        <translation>The exchange without a receipt was left; nothing of it was recorded.</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>Exchange without a receipt</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>Exchange of receipt %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>To stock</source>
        <translation>To stock</translation>
    </message>
    <message>
        <source>At the lowest price paid in 90 days; somebody in the office looks at it afterwards.</source>
        <translation>At the lowest price paid in 90 days; somebody in the office looks at it afterwards.</translation>
    </message>
    <message>
        <source>Scan what comes back, or type its name</source>
        <translation>Scan what comes back, or type its name</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>Scan, or type a name</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>One less comes back</source>
        <translation>One less comes back</translation>
    </message>
    <message>
        <source>One more comes back</source>
        <translation>One more comes back</translation>
    </message>
    <message>
        <source>How much comes back</source>
        <translation>How much comes back</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>Scan what is taken instead, or type its name</source>
        <translation>Scan what is taken instead, or type its name</translation>
    </message>
    <message>
        <source>We recovered the exchange in progress, and that %1 was received for it. %2 goes on with the rest.</source>
        <translation>We recovered the exchange in progress, and that %1 was received for it. %2 goes on with the rest.</translation>
    </message>
    <message>
        <source>We recovered the exchange in progress. %1 goes on with it.</source>
        <translation>We recovered the exchange in progress. %1 goes on with it.</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Comes back %1</translation>
    </message>
    <message>
        <source>Taken instead %1</source>
        <translation>Taken instead %1</translation>
    </message>
    <message>
        <source>To charge %1</source>
        <translation>To charge %1</translation>
    </message>
    <message>
        <source>To give back %1</source>
        <translation>To give back %1</translation>
    </message>
    <message>
        <source>Part of this exchange was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed.</source>
        <translation>Part of this exchange was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed.</translation>
    </message>
    <message>
        <source>of another till of the shop</source>
        <translation>of another till of the shop</translation>
    </message>
    <message>
        <source>Nothing of what was to come back can come back any more.</source>
        <translation>Nothing of what was to come back can come back any more.</translation>
    </message>
</context>
<context>
    <name>mostrador::SalesScreen</name>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>No document of this till fits.</source>
        <translation>No document of this till fits.</translation>
    </message>
    <message>
        <source>This till has sold nothing yet.</source>
        <translation>This till has sold nothing yet.</translation>
    </message>
    <message>
        <source>Number, day (today, yesterday, 24/11), product, customer or amount. Esc empties the search.</source>
        <translation>Number, day (today, yesterday, 24/11), product, customer or amount. Esc empties the search.</translation>
    </message>
    <message>
        <source>What is sold stands here at once.</source>
        <translation>What is sold stands here at once.</translation>
    </message>
    <message>
        <source>Taken back under %1. No money goes back.</source>
        <translation>Taken back under %1. No money goes back.</translation>
    </message>
    <message>
        <source>%1 is not a sale: only a sale can be voided.</source>
        <translation>%1 is not a sale: only a sale can be voided.</translation>
    </message>
    <message>
        <source>The sale %1 is void already.</source>
        <translation>The sale %1 is void already.</translation>
    </message>
    <message>
        <source>Something of the sale %1 came back already: the rest can be returned, but it cannot be voided.</source>
        <translation>Something of the sale %1 came back already: the rest can be returned, but it cannot be voided.</translation>
    </message>
    <message>
        <source>The sale %1 is void, under %2.</source>
        <translation>The sale %1 is void, under %2.</translation>
    </message>
    <message>
        <source>Copy %1 of %2: it is marked as one, and recorded.</source>
        <translation>Copy %1 of %2: it is marked as one, and recorded.</translation>
    </message>
    <message>
        <source>Return: scan the receipt, or find it and press Enter. Without a receipt: %1.</source>
        <translation>Return: scan the receipt, or find it and press Enter. Without a receipt: %1.</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Return without a receipt</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>change %1</translation>
    </message>
    <message>
        <source>Exchanged under %1. Nothing is to be paid.</source>
        <translation>Exchanged under %1. Nothing is to be paid.</translation>
    </message>
    <message>
        <source>Exchanged under %1. Received: %2.</source>
        <translation>Exchanged under %1. Received: %2.</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Search or scan</translation>
    </message>
    <message>
        <source>The terminal gives the money back: follow what it shows.</source>
        <translation>The terminal gives the money back: follow what it shows.</translation>
    </message>
    <message>
        <source>Void the sale %1, %2</source>
        <translation>Void the sale %1, %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Taken back under %1.</source>
        <translation>Taken back under %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Exchanged under %1.</source>
        <translation>Exchanged under %1.</translation>
    </message>
    <message>
        <source>Give back: %1.</source>
        <translation>Give back: %1.</translation>
    </message>
    <message>
        <source>Already back: %1.</source>
        <translation>Already back: %1.</translation>
    </message>
    <message>
        <source>The hub is asked for the receipt %1.</source>
        <translation>The hub is asked for the receipt %1.</translation>
    </message>
    <message>
        <source>Neither this till nor the hub has a receipt %1 of this shop. Without a receipt, with approval: %2.</source>
        <translation>Neither this till nor the hub has a receipt %1 of this shop. Without a receipt, with approval: %2.</translation>
    </message>
    <message>
        <source>The receipt %1 is not kept at this till any more, and the hub does not answer. It can come back when the hub answers; or now without a receipt, with approval: %2.</source>
        <translation>The receipt %1 is not kept at this till any more, and the hub does not answer. It can come back when the hub answers; or now without a receipt, with approval: %2.</translation>
    </message>
    <message>
        <source>The receipt %1 is of till %2, and the hub does not answer: what came back of it is not known here. It can come back when the hub answers, or at that till; or now without a receipt, with approval: %3.</source>
        <translation>The receipt %1 is of till %2, and the hub does not answer: what came back of it is not known here. It can come back when the hub answers, or at that till; or now without a receipt, with approval: %3.</translation>
    </message>
    <message>
        <source>Enter asks the hub whether another till of the shop has it, to take it back here.</source>
        <translation>Enter asks the hub whether another till of the shop has it, to take it back here.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>An exchange was being paid when the program ended, and it cannot go on. Give back what was received for it. %1</source>
        <translation>An exchange was being paid when the program ended, and it cannot go on. Give back what was received for it. %1</translation>
    </message>
    <message>
        <source>An exchange was being paid when the program ended, and it cannot go on. Give back what was received for it: %1. %2</source>
        <translation>An exchange was being paid when the program ended, and it cannot go on. Give back what was received for it: %1. %2</translation>
    </message>
    <message>
        <source>It was given back</source>
        <translation>It was given back</translation>
    </message>
    <message>
        <source>The void of %1 is not recorded yet: wait for the terminal, or end it with Esc. Nothing else was opened.</source>
        <translation>The void of %1 is not recorded yet: wait for the terminal, or end it with Esc. Nothing else was opened.</translation>
    </message>
</context>
<context>
    <name>mostrador::TerminalRefunds</name>
    <message>
        <source>The terminal did not give the money back.</source>
        <translation>The terminal did not give the money back.</translation>
    </message>
    <message>
        <source>%1 Nothing was recorded.</source>
        <translation>%1 Nothing was recorded.</translation>
    </message>
    <message>
        <source>Whether the terminal gave money back to this card is not known yet; it is asked again. Nothing was recorded: try again in a moment.</source>
        <translation>Whether the terminal gave money back to this card is not known yet; it is asked again. Nothing was recorded: try again in a moment.</translation>
    </message>
    <message>
        <source>The terminal gave %1 back to this card before, and no return has it yet: take back at least so much.</source>
        <translation>The terminal gave %1 back to this card before, and no return has it yet: take back at least so much.</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>This GS1 code names no product: it has neither (01) nor (02).</source>
        <translation>This GS1 code names no product: it has neither (01) nor (02).</translation>
    </message>
    <message>
        <source>The label of %1 says no weight. Nothing was added.</source>
        <translation>The label of %1 says no weight. Nothing was added.</translation>
    </message>
    <message>
        <source>The label says a weight, and %1 is sold by the piece. Nothing was added.</source>
        <translation>The label says a weight, and %1 is sold by the piece. Nothing was added.</translation>
    </message>
    <message>
        <source>The label of %1 says no price. Nothing was added.</source>
        <translation>The label of %1 says no price. Nothing was added.</translation>
    </message>
    <message>
        <source>The label says a weight, and %1 is not sold by weight. Nothing was added.</source>
        <translation>The label says a weight, and %1 is not sold by weight. Nothing was added.</translation>
    </message>
    <message>
        <source>The label says pieces, and %1 is not sold by the piece. Nothing was added.</source>
        <translation>The label says pieces, and %1 is not sold by the piece. Nothing was added.</translation>
    </message>
    <message>
        <source>The label of %1 says no pieces. Nothing was added.</source>
        <translation>The label of %1 says no pieces. Nothing was added.</translation>
    </message>
    <message>
        <source>The label of %1 has a price in another currency. Nothing was added.</source>
        <translation>The label of %1 has a price in another currency. Nothing was added.</translation>
    </message>
</context>
<context>
    <name>Gs1</name>
    <message>
        <source>This GS1 code is too long.</source>
        <translation>This GS1 code is too long.</translation>
    </message>
    <message>
        <source>This GS1 code says nothing.</source>
        <translation>This GS1 code says nothing.</translation>
    </message>
    <message>
        <source>“%1” is no identifier of GS1.</source>
        <translation>“%1” is no identifier of GS1.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of (%2).</source>
        <translation>“%1” cannot be the value of (%2).</translation>
    </message>
    <message>
        <source>“%1” is no date of (%2).</source>
        <translation>“%1” is no date of (%2).</translation>
    </message>
</context>
<context>
    <name>ScaleRule</name>
    <message>
        <source>“%1” means nothing here. Write digits, . for the item, {NNDDD} for the value, C for the check digit.</source>
        <translation>“%1” means nothing here. Write digits, . for the item, {NNDDD} for the value, C for the check digit.</translation>
    </message>
    <message>
        <source>The value is missing: write it once, as {NNDDD}.</source>
        <translation>The value is missing: write it once, as {NNDDD}.</translation>
    </message>
    <message>
        <source>The value has too few or too many digits.</source>
        <translation>The value has too few or too many digits.</translation>
    </message>
    <message>
        <source>In the value, N stands before D.</source>
        <translation>In the value, N stands before D.</translation>
    </message>
    <message>
        <source>A rule begins with the digits that all its labels begin with, such as 20.</source>
        <translation>A rule begins with the digits that all its labels begin with, such as 20.</translation>
    </message>
    <message>
        <source>The item is missing: write a dot for each of its digits.</source>
        <translation>The item is missing: write a dot for each of its digits.</translation>
    </message>
    <message>
        <source>C, the check digit of the whole, is the last.</source>
        <translation>C, the check digit of the whole, is the last.</translation>
    </message>
    <message>
        <source>P, the check digit of the value, is for a value of four or five digits.</source>
        <translation>P, the check digit of the value, is for a value of four or five digits.</translation>
    </message>
    <message>
        <source>Pieces have no decimals: write N only.</source>
        <translation>Pieces have no decimals: write N only.</translation>
    </message>
    <message>
        <source>The value has too many decimals.</source>
        <translation>The value has too many decimals.</translation>
    </message>
    <message>
        <source>Between the braces stand only N and D, such as {NNDDD}.</source>
        <translation>Between the braces stand only N and D, such as {NNDDD}.</translation>
    </message>
</context>
<context>
    <name>StandardPages</name>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes where there is little light.</source>
        <translation>Dark is easier on the eyes where there is little light.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Of everything in the window; receipts keep theirs.</source>
        <translation>Of everything in the window; receipts keep theirs.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Of the window and of how it writes numbers. It changes at once.</source>
        <translation>Of the window and of how it writes numbers. It changes at once.</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>Sell and say so</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>Do not sell</translation>
    </message>
    <message>
        <source>When there is not enough stock</source>
        <translation>When there is not enough stock</translation>
    </message>
    <message>
        <source>Counted by what this till knows. What was never counted is always sold.</source>
        <translation>Counted by what this till knows. What was never counted is always sold.</translation>
    </message>
</context>
<context>
    <name>mostrador::CodeTester</name>
    <message>
        <source>Scan something, or type the digits of a code.</source>
        <translation>Scan something, or type the digits of a code.</translation>
    </message>
    <message>
        <source>nothing: it fell silent</source>
        <translation>nothing: it fell silent</translation>
    </message>
    <message>
        <source>From the scanner, with milliseconds: %1. At the end: %2.</source>
        <translation>From the scanner, with milliseconds: %1. At the end: %2.</translation>
    </message>
    <message>
        <source>Too slow or too short for a scanner: %1. At the end: %2.</source>
        <translation>Too slow or too short for a scanner: %1. At the end: %2.</translation>
    </message>
    <message>
        <source>Label of a scale, by rule %1: %2. Item %3.</source>
        <translation>Label of a scale, by rule %1: %2. Item %3.</translation>
    </message>
    <message>
        <source>Weight %1.</source>
        <translation>Weight %1.</translation>
    </message>
    <message>
        <source>Pieces %1.</source>
        <translation>Pieces %1.</translation>
    </message>
    <message>
        <source>Price %1.</source>
        <translation>Price %1.</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>product inside</source>
        <translation>product inside</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>made on</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>best before</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>expires</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>serial number</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>pieces inside</source>
        <translation>pieces inside</translation>
    </message>
    <message>
        <source>maker&apos;s own code</source>
        <translation>maker&apos;s own code</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>Neither a code of a product nor a label of a scale nor a code of GS1.</source>
        <translation>Neither a code of a product nor a label of a scale nor a code of GS1.</translation>
    </message>
    <message>
        <source>Code of a product.</source>
        <translation>Code of a product.</translation>
    </message>
    <message>
        <source>Code of GS1: %1</source>
        <translation>Code of GS1: %1</translation>
    </message>
    <message>
        <source>No product has it.</source>
        <translation>No product has it.</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Product: %1</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>It has expired.</translation>
    </message>
    <message>
        <source>Try a code</source>
        <translation>Try a code</translation>
    </message>
    <message>
        <source>Try a code · %1</source>
        <translation>Try a code · %1</translation>
    </message>
    <message>
        <source>Scan or type it here</source>
        <translation>Scan or type it here</translation>
    </message>
    <message>
        <source>That looks like the number of a card, and is no product.</source>
        <translation>That looks like the number of a card, and is no product.</translation>
    </message>
</context>
<context>
    <name>mostrador::FavouriteEditor</name>
    <message>
        <source>Arrows choose a tile, Enter gives it a product. Everything counts at once.</source>
        <translation>Arrows choose a tile, Enter gives it a product. Everything counts at once.</translation>
    </message>
    <message>
        <source>Another product instead of %1</source>
        <translation>Another product instead of %1</translation>
    </message>
    <message>
        <source>Product of the new tile</source>
        <translation>Product of the new tile</translation>
    </message>
    <message>
        <source>There is no room for more favourites.</source>
        <translation>There is no room for more favourites.</translation>
    </message>
    <message>
        <source>%1 has a tile already. Choose another.</source>
        <translation>%1 has a tile already. Choose another.</translation>
    </message>
    <message>
        <source>%1 is a favourite.</source>
        <translation>%1 is a favourite.</translation>
    </message>
    <message>
        <source>We did not find the code %1.</source>
        <translation>We did not find the code %1.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>The last change was taken back.</translation>
    </message>
    <message>
        <source>The favourites are those of the shop.</source>
        <translation>The favourites are those of the shop.</translation>
    </message>
    <message>
        <source>%1 has another colour.</source>
        <translation>%1 has another colour.</translation>
    </message>
    <message>
        <source>%1 is no favourite any more.</source>
        <translation>%1 is no favourite any more.</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 was moved.</translation>
    </message>
    <message>
        <source>Edit favourites · %1/%2</source>
        <translation>Edit favourites · %1/%2</translation>
    </message>
    <message>
        <source>Edit favourites</source>
        <translation>Edit favourites</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>As the shop</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Name or code of the product</source>
        <translation>Name or code of the product</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Products found</translation>
    </message>
</context>
<context>
    <name>mostrador::FavouriteGrid</name>
    <message>
        <source>New favourite</source>
        <translation>New favourite</translation>
    </message>
</context>
<context>
    <name>mostrador::KeysModel</name>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
</context>
<context>
    <name>mostrador::KeysPage</name>
    <message>
        <source>Shortcuts, preset, F keys</source>
        <translation>Shortcuts, preset, F keys</translation>
    </message>
    <message>
        <source>Press the new key of “%1”. Esc leaves it as it is.</source>
        <translation>Press the new key of “%1”. Esc leaves it as it is.</translation>
    </message>
    <message>
        <source>%1 does “%2” from now on.</source>
        <translation>%1 does “%2” from now on.</translation>
    </message>
    <message>
        <source>All keys are those of the preset again.</source>
        <translation>All keys are those of the preset again.</translation>
    </message>
    <message>
        <source>The keys are those of the preset %1.</source>
        <translation>The keys are those of the preset %1.</translation>
    </message>
    <message numerus="yes">
        <source>The keys are those of the preset %1, but for %n of your own. Each preset has its own.</source>
        <translation>
            <numerusform>The keys are those of the preset %1, but for %n of your own. Each preset has its own.</numerusform>
            <numerusform>The keys are those of the preset %1, but for %n of your own. Each preset has its own.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has the key of the preset again.</source>
        <translation>“%1” has the key of the preset again.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>Latin America</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazil</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Generic</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next preset</source>
        <translation>Next preset</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s</source>
        <translation>Back to the preset&apos;s</translation>
    </message>
    <message>
        <source>All back to the preset&apos;s</source>
        <translation>All back to the preset&apos;s</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then its new key. Buttons and the list of keys (%1) follow at once.</source>
        <translation>Choose an action, press Enter, then its new key. Buttons and the list of keys (%1) follow at once.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>mostrador::RuleEditor</name>
    <message>
        <source>Labels of the scale</source>
        <translation>Labels of the scale</translation>
    </message>
    <message>
        <source>The first rule that fits reads the label. Digits stand for themselves, each dot for a digit of the item, {NNDDD} for the value (N before, D after the mark), C for the check digit, P for one of the value.</source>
        <translation>The first rule that fits reads the label. Digits stand for themselves, each dot for a digit of the item, {NNDDD} for the value (N before, D after the mark), C for the check digit, P for one of the value.</translation>
    </message>
    <message>
        <source>Rules for labels of the scale</source>
        <translation>Rules for labels of the scale</translation>
    </message>
    <message>
        <source>Digits of the label</source>
        <translation>Digits of the label</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazil</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spain</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules were replaced by those of %1</source>
        <translation>The shop&apos;s own rules were replaced by those of %1</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Rules of %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>the shop&apos;s own rules</source>
        <translation>the shop&apos;s own rules</translation>
    </message>
    <message>
        <source>This rule is not saved yet: Enter saves it, Esc leaves it.</source>
        <translation>This rule is not saved yet: Enter saves it, Esc leaves it.</translation>
    </message>
</context>
<context>
    <name>mostrador::RulesModel</name>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Digits of the label</source>
        <translation>Digits of the label</translation>
    </message>
</context>
<context>
    <name>mostrador::ScannerPage</name>
    <message>
        <source>A digit cannot stand here: it would be cut from the codes themselves.</source>
        <translation>A digit cannot stand here: it would be cut from the codes themselves.</translation>
    </message>
    <message>
        <source>Speed of the scanner</source>
        <translation>Speed of the scanner</translation>
    </message>
    <message>
        <source>Milliseconds between characters. Slow is for radio scanners; a person is slower still.</source>
        <translation>Milliseconds between characters. Slow is for radio scanners; a person is slower still.</translation>
    </message>
    <message>
        <source>Fast, 20 ms</source>
        <translation>Fast, 20 ms</translation>
    </message>
    <message>
        <source>Usual, 35 ms</source>
        <translation>Usual, 35 ms</translation>
    </message>
    <message>
        <source>Slow, 80 ms</source>
        <translation>Slow, 80 ms</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Shortest code</translation>
    </message>
    <message>
        <source>What is shorter is taken for typing, unless the code box has the focus.</source>
        <translation>What is shorter is taken for typing, unless the code box has the focus.</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Sent before each code</translation>
    </message>
    <message>
        <source>A sign that nobody types, such as ~, makes the scanner certain. Empty: none.</source>
        <translation>A sign that nobody types, such as ~, makes the scanner certain. Empty: none.</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>Sent after each code</translation>
    </message>
    <message>
        <source>Enter, Tab and nothing are understood by themselves. Empty: none but these.</source>
        <translation>Enter, Tab and nothing are understood by themselves. Empty: none but these.</translation>
    </message>
    <message>
        <source>barcode, scale, label, weight, price, GS1, rules, test</source>
        <translation>barcode, scale, label, weight, price, GS1, rules, test</translation>
    </message>
    <message>
        <source>Scanner and scale</source>
        <translation>Scanner and scale</translation>
    </message>
</context>
<context>
    <name>mostrador::SettingsScreen</name>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>No setting is called “%1”.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Search the settings</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Rounding of cash</translation>
    </message>
    <message>
        <source>Only what is paid in cash; what is rounded off is a line of its own on the receipt.</source>
        <translation>Only what is paid in cash; what is rounded off is a line of its own on the receipt.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>For the customer</translation>
    </message>
    <message>
        <source>Halves are rounded</source>
        <translation>Halves are rounded</translation>
    </message>
    <message>
        <source>To the nearest amount, and a half up or down; or always as it is better for whoever pays.</source>
        <translation>To the nearest amount, and a half up or down; or always as it is better for whoever pays.</translation>
    </message>
    <message>
        <source>Coins and notes</source>
        <translation>Coins and notes</translation>
    </message>
    <message>
        <source>The quick amounts are made of them. Enter keeps it; empty: those in use.</source>
        <translation>The quick amounts are made of them. Enter keeps it; empty: those in use.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Card terminal</translation>
    </message>
    <message>
        <source>Its address, such as tls://terminal.example:8645. Enter keeps it; empty: there is none.</source>
        <translation>Its address, such as tls://terminal.example:8645. Enter keeps it; empty: there is none.</translation>
    </message>
    <message>
        <source>Certificate authority of the terminal</source>
        <translation>Certificate authority of the terminal</translation>
    </message>
    <message>
        <source>A file, only when the terminal's certificate is signed by the shop itself. Enter keeps it.</source>
        <translation>A file, only when the terminal's certificate is signed by the shop itself. Enter keeps it.</translation>
    </message>
</context>
<context>
    <name>CrashWords</name>
    <message>
        <source>The return %1 was recorded before the program ended: %2 go back to the customer. Do not take it back again.</source>
        <translation>The return %1 was recorded before the program ended: %2 go back to the customer. Do not take it back again.</translation>
    </message>
    <message>
        <source>The void %1 of the sale %2 was recorded before the program ended: %3 go back to the customer.</source>
        <translation>The void %1 of the sale %2 was recorded before the program ended: %3 go back to the customer.</translation>
    </message>
    <message>
        <source>The exchange %1 was recorded before the program ended: %2 go back to the customer. Do not do it again.</source>
        <translation>The exchange %1 was recorded before the program ended: %2 go back to the customer. Do not do it again.</translation>
    </message>
    <message>
        <source>The exchange %1 was recorded before the program ended: %2 were to be charged. Do not do it again.</source>
        <translation>The exchange %1 was recorded before the program ended: %2 were to be charged. Do not do it again.</translation>
    </message>
    <message>
        <source>Sale %1 of %2 was recorded before the program ended. Do not ring it up again.</source>
        <translation>Sale %1 of %2 was recorded before the program ended. Do not ring it up again.</translation>
    </message>
    <message>
        <source>It is not known whether a card was charged %1. It is being asked for.</source>
        <translation>It is not known whether a card was charged %1. It is being asked for.</translation>
    </message>
    <message>
        <source>It is not known whether the terminal gave %1 back to a card. It is being asked for.</source>
        <translation>It is not known whether the terminal gave %1 back to a card. It is being asked for.</translation>
    </message>
    <message>
        <source>A card was charged %1, and no sale has it yet.</source>
        <translation>A card was charged %1, and no sale has it yet.</translation>
    </message>
    <message>
        <source>The terminal gave %1 back to a card, and no return has it yet. Take it back once more: the card is not asked again.</source>
        <translation>The terminal gave %1 back to a card, and no return has it yet. Take it back once more: the card is not asked again.</translation>
    </message>
    <message>
        <source>The terminal says that it did not charge the %1.</source>
        <translation>The terminal says that it did not charge the %1.</translation>
    </message>
    <message>
        <source>The terminal says that it did not give the %1 back.</source>
        <translation>The terminal says that it did not give the %1 back.</translation>
    </message>
    <message>
        <source>The terminal says that it charged the %1.</source>
        <translation>The terminal says that it charged the %1.</translation>
    </message>
    <message>
        <source>The terminal says that it gave the %1 back.</source>
        <translation>The terminal says that it gave the %1 back.</translation>
    </message>
</context>
<context>
    <name>Cash</name>
    <message>
        <source>This cannot be the count of a drawer. Nothing was changed.</source>
        <translation>This cannot be the count of a drawer. Nothing was changed.</translation>
    </message>
    <message>
        <source>No shift is open: open it in Cash first. The sale stays as it is.</source>
        <translation>No shift is open: open it in Cash first. The sale stays as it is.</translation>
    </message>
    <message>
        <source>No shift is open. Open one first.</source>
        <translation>No shift is open. Open one first.</translation>
    </message>
    <message>
        <source>A shift is open already. Nothing was recorded.</source>
        <translation>A shift is open already. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Why? Choose a reason. Nothing was recorded yet.</source>
        <translation>Why? Choose a reason. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>How much? Type the amount. Nothing was recorded yet.</source>
        <translation>How much? Type the amount. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>The drawer was not counted yet. Nothing was recorded.</source>
        <translation>The drawer was not counted yet. Nothing was recorded.</translation>
    </message>
    <message>
        <source>No more can stay in the drawer than was counted. Nothing was recorded yet.</source>
        <translation>No more can stay in the drawer than was counted. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>Why does it differ? Write it down. Nothing was recorded yet.</source>
        <translation>Why does it differ? Write it down. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>Something was recorded since the drawer was counted. Count it again. Nothing was closed.</source>
        <translation>Something was recorded since the drawer was counted. Count it again. Nothing was closed.</translation>
    </message>
    <message>
        <source>The card terminal has not ended a payment yet: wait for it, or settle it by hand in the sale. Nothing was recorded.</source>
        <translation>The card terminal has not ended a payment yet: wait for it, or settle it by hand in the sale. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The open sale is paid in part: charge the rest, or take off what is given back. Nothing was recorded.</source>
        <translation>The open sale is paid in part: charge the rest, or take off what is given back. Nothing was recorded.</translation>
    </message>
    <message>
        <source>A card was charged for the open sale: charge the rest, or give it back to the card. Nothing was recorded.</source>
        <translation>A card was charged for the open sale: charge the rest, or give it back to the card. Nothing was recorded.</translation>
    </message>
    <message>
        <source>This could not be read again, so nothing was recorded: %1</source>
        <translation>This could not be read again, so nothing was recorded: %1</translation>
    </message>
    <message>
        <source>The drawer is in another currency. Nothing was recorded.</source>
        <translation>The drawer is in another currency. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Whether a shift is open cannot be read: %1 The sale stays as it is.</source>
        <translation>Whether a shift is open cannot be read: %1 The sale stays as it is.</translation>
    </message>
    <message>
        <source>An exchange is being paid: charge the rest, or leave it. Nothing was recorded.</source>
        <translation>An exchange is being paid: charge the rest, or leave it. Nothing was recorded.</translation>
    </message>
    <message>
        <source>A sale that could not be parked waits: finish the open sale, and it is open again. Nothing was recorded.</source>
        <translation>A sale that could not be parked waits: finish the open sale, and it is open again. Nothing was recorded.</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Selling needs an open shift</source>
        <translation>Selling needs an open shift</translation>
    </message>
    <message>
        <source>By itself: as soon as one was ever opened at this till.</source>
        <translation>By itself: as soon as one was ever opened at this till.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>By itself</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>A close may differ by</source>
        <translation>A close may differ by</translation>
    </message>
    <message>
        <source>This is no amount. Nothing was changed.</source>
        <translation>This is no amount. Nothing was changed.</translation>
    </message>
    <message>
        <source>Most that should lie in the drawer</source>
        <translation>Most that should lie in the drawer</translation>
    </message>
    <message>
        <source>With more, the till asks for some of it to be taken to the safe. Empty: nobody is reminded. Enter keeps it.</source>
        <translation>With more, the till asks for some of it to be taken to the safe. Empty: nobody is reminded. Enter keeps it.</translation>
    </message>
    <message>
        <source>Folder of the PDFs</source>
        <translation>Folder of the PDFs</translation>
    </message>
    <message>
        <source>Each Z goes there, and the receipts that are saved. Empty: Mostrador among the documents. Enter keeps it.</source>
        <translation>Each Z goes there, and the receipts that are saved. Empty: Mostrador among the documents. Enter keeps it.</translation>
    </message>
    <message>
        <source>More than this needs a reason, and where people are named somebody who agrees. Enter keeps it.</source>
        <translation>More than this needs a reason, and where people are named somebody who agrees. Enter keeps it.</translation>
    </message>
</context>
<context>
    <name>CashWords</name>
    <message>
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Drawer opened</translation>
    </message>
    <message>
        <source>Small change</source>
        <translation>Small change</translation>
    </message>
    <message>
        <source>More float</source>
        <translation>More float</translation>
    </message>
    <message>
        <source>To the bank or safe</source>
        <translation>To the bank or safe</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Expense</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Wages</translation>
    </message>
    <message>
        <source>To look at it</source>
        <translation>To look at it</translation>
    </message>
    <message>
        <source>Wrong change given</source>
        <translation>Wrong change given</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Missing %1</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>Over %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>DayReport</name>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Voids</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Discounts in it</source>
        <translation>Discounts in it</translation>
    </message>
    <message>
        <source>Cash rounding in it</source>
        <translation>Cash rounding in it</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Tax %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Cash taken</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Cash given back</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Should be in the drawer</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Drawer opened without a sale</translation>
    </message>
    <message>
        <source>Shift %1, opened %2</source>
        <translation>Shift %1, opened %2</translation>
    </message>
    <message>
        <source>X report: the shift goes on</source>
        <translation>X report: the shift goes on</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z report %1</translation>
    </message>
    <message>
        <source>Counted in the drawer</source>
        <translation>Counted in the drawer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Difference, %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Stays in the drawer</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Made after this till was put back to a copy,</source>
        <translation>Made after this till was put back to a copy,</translation>
    </message>
    <message>
        <source>before the hub knew of it. Series</source>
        <translation>before the hub knew of it. Series</translation>
    </message>
    <message>
        <source>Before it, with no shift open; in no sum of this report:</source>
        <translation>Before it, with no shift open; in no sum of this report:</translation>
    </message>
    <message>
        <source>Cash of them, in the float</source>
        <translation>Cash of them, in the float</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Signature of who takes it</source>
        <translation>Signature of who takes it</translation>
    </message>
    <message>
        <source>Signature of who brings it</source>
        <translation>Signature of who brings it</translation>
    </message>
    <message>
        <source>Left by the close before</source>
        <translation>Left by the close before</translation>
    </message>
    <message>
        <source>At the opening</source>
        <translation>At the opening</translation>
    </message>
    <message>
        <source>Cannot be read any more; in it by their totals, without tax</source>
        <translation>Cannot be read any more; in it by their totals, without tax</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>What is the person called? Nothing was kept yet.</source>
        <translation>What is the person called? Nothing was kept yet.</translation>
    </message>
    <message>
        <source>A name has %1 characters at most, and no card&apos;s number. Nothing was kept yet.</source>
        <translation>A name has %1 characters at most, and no card&apos;s number. Nothing was kept yet.</translation>
    </message>
    <message>
        <source>The PIN has %1 to %2 digits. Nothing was kept yet.</source>
        <translation>The PIN has %1 to %2 digits. Nothing was kept yet.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Take another. Nothing was kept yet.</source>
        <translation>This PIN is the first that anybody would try. Take another. Nothing was kept yet.</translation>
    </message>
    <message>
        <source>%1 may not do this either. Nothing was changed.</source>
        <translation>%1 may not do this either. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Somebody else is called %1. Nothing was kept yet.</source>
        <translation>Somebody else is called %1. Nothing was kept yet.</translation>
    </message>
    <message>
        <source>Somebody must be the manager: make another one first. Nothing was changed.</source>
        <translation>Somebody must be the manager: make another one first. Nothing was changed.</translation>
    </message>
    <message>
        <source>The first person is a manager. Nothing was kept yet.</source>
        <translation>The first person is a manager. Nothing was kept yet.</translation>
    </message>
    <message>
        <source>There is nobody like that any more. Nothing was changed.</source>
        <translation>There is nobody like that any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>A PIN is missing. Nothing was kept yet.</source>
        <translation>A PIN is missing. Nothing was kept yet.</translation>
    </message>
    <message>
        <source>Too many wrong PINs of %1. Wait %2, or let a manager lift it. Others can sign in.</source>
        <translation>Too many wrong PINs of %1. Wait %2, or let a manager lift it. Others can sign in.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1. The next try is in %2.</source>
        <translation>This is not the PIN of %1. The next try is in %2.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>This is not the PIN of %1.</translation>
    </message>
    <message>
        <source>This needs somebody who may do it. Nothing was recorded.</source>
        <translation>This needs somebody who may do it. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now: this machine has not the memory for it. Close other programs and try again.</source>
        <translation>The PIN cannot be checked now: this machine has not the memory for it. Close other programs and try again.</translation>
    </message>
    <message>
        <source>What is kept of this PIN cannot be read. A manager can set another one, and comes back with a recovery code if it is theirs.</source>
        <translation>What is kept of this PIN cannot be read. A manager can set another one, and comes back with a recovery code if it is theirs.</translation>
    </message>
    <message>
        <source>What PINs of this till are checked with is not here: neither the file pin.pepper beside its database nor the system's keychain gives it. Bring the file back from where the till was before, or unlock the keychain.</source>
        <translation>What PINs of this till are checked with is not here: neither the file pin.pepper beside its database nor the system's keychain gives it. Bring the file back from where the till was before, or unlock the keychain.</translation>
    </message>
    <message>
        <source>What PINs of this till are checked with was put into the system's keychain, which does not give it now: it is locked, or another user's. Unlock it, or start the till as the user that it was set up by.</source>
        <translation>What PINs of this till are checked with was put into the system's keychain, which does not give it now: it is locked, or another user's. Unlock it, or start the till as the user that it was set up by.</translation>
    </message>
    <message>
        <source>At the sign-in a manager can also come back with a recovery code, and then set new PINs.</source>
        <translation>At the sign-in a manager can also come back with a recovery code, and then set new PINs.</translation>
    </message>
    <message>
        <source>The system has no keychain that answers.</source>
        <translation>The system has no keychain that answers.</translation>
    </message>
    <message>
        <source>The system's keychain is locked. Unlock it and try again.</source>
        <translation>The system's keychain is locked. Unlock it and try again.</translation>
    </message>
    <message>
        <source>The system's keychain has not answered; it may be locked. Unlock it and try again.</source>
        <translation>The system's keychain has not answered; it may be locked. Unlock it and try again.</translation>
    </message>
    <message>
        <source>The system's keychain has nothing of this till.</source>
        <translation>The system's keychain has nothing of this till.</translation>
    </message>
    <message>
        <source>In this role %1 needs a PIN of at least %2 digits: type a new one. Nothing was changed.</source>
        <translation>In this role %1 needs a PIN of at least %2 digits: type a new one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file that PINs of this till are checked with (pin.pepper). It was not used. Make it readable by its owner only.</source>
        <translation>Other users of this computer can read the file that PINs of this till are checked with (pin.pepper). It was not used. Make it readable by its owner only.</translation>
    </message>
    <message>
        <source>The file that PINs of this till are checked with (pin.pepper) cannot be read. Check its permissions.</source>
        <translation>The file that PINs of this till are checked with (pin.pepper) cannot be read. Check its permissions.</translation>
    </message>
    <message>
        <source>The file that PINs of this till are checked with (pin.pepper) is damaged. Bring it back from a copy of the till's folder.</source>
        <translation>The file that PINs of this till are checked with (pin.pepper) is damaged. Bring it back from a copy of the till's folder.</translation>
    </message>
    <message>
        <source>The file that PINs of this till are checked with (pin.pepper) cannot be written. Check free space and permissions of the data folder.</source>
        <translation>The file that PINs of this till are checked with (pin.pepper) cannot be written. Check free space and permissions of the data folder.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sell</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Price below the catalogue</source>
        <translation>Price below the catalogue</translation>
    </message>
    <message>
        <source>Return with receipt</source>
        <translation>Return with receipt</translation>
    </message>
    <message>
        <source>Return without receipt</source>
        <translation>Return without receipt</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Void a sale</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Open the shift</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Close the shift</translation>
    </message>
    <message>
        <source>Close with a difference</source>
        <translation>Close with a difference</translation>
    </message>
    <message>
        <source>Count the drawer again</source>
        <translation>Count the drawer again</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Make and change products</source>
        <translation>Make and change products</translation>
    </message>
    <message>
        <source>Move and count stock</source>
        <translation>Move and count stock</translation>
    </message>
    <message>
        <source>Discount of %1 on the whole sale</source>
        <translation>Discount of %1 on the whole sale</translation>
    </message>
    <message>
        <source>%2: %1 below its price</source>
        <translation>%2: %1 below its price</translation>
    </message>
    <message>
        <source>Discount of %1: %2</source>
        <translation>Discount of %1: %2</translation>
    </message>
    <message>
        <source>See the X and the dashboard</source>
        <translation>See the X and the dashboard</translation>
    </message>
    <message>
        <source>Money back by another payment type</source>
        <translation>Money back by another payment type</translation>
    </message>
</context>
<context>
    <name>mostrador::ApprovalSheet</name>
    <message>
        <source>This needs somebody&apos;s approval</source>
        <translation>This needs somebody&apos;s approval</translation>
    </message>
    <message>
        <source>%1. %2 may not do it alone; both names are recorded.</source>
        <translation>%1. %2 may not do it alone; both names are recorded.</translation>
    </message>
    <message>
        <source>%1. Nobody else here may do it either.</source>
        <translation>%1. Nobody else here may do it either.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>mostrador::CashScreen</name>
    <message>
        <source>The shift is closed: Z %1.</source>
        <translation>The shift is closed: Z %1.</translation>
    </message>
    <message>
        <source>Shift counted</source>
        <translation>Shift counted</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Shift open %1</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Shift closed</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>No shift is open</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Shift %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>open since %1</translation>
    </message>
    <message>
        <source>float %1</source>
        <translation>float %1</translation>
    </message>
    <message>
        <source>Shift %1 is open with %2 in the drawer.</source>
        <translation>Shift %1 is open with %2 in the drawer.</translation>
    </message>
    <message>
        <source>%1. It is recorded.</source>
        <translation>%1. It is recorded.</translation>
    </message>
    <message>
        <source>See the X</source>
        <translation>See the X</translation>
    </message>
    <message>
        <source>No shift was closed here yet.</source>
        <translation>No shift was closed here yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) parked</source>
        <translation>
            <numerusform>%n sale parked</numerusform>
            <numerusform>%n sales parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not printed yet</source>
        <translation>
            <numerusform>%n document not printed yet</numerusform>
            <numerusform>%n documents not printed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not sent yet; they go by themselves</source>
        <translation>
            <numerusform>%n document not sent yet; it goes by itself</numerusform>
            <numerusform>%n documents not sent yet; they go by themselves</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Closed shifts</translation>
    </message>
    <message>
        <source>The drawer is counted: what is recorded now makes it be counted again.</source>
        <translation>The drawer is counted: what is recorded now makes it be counted again.</translation>
    </message>
    <message>
        <source>No money went in or out there: it has no slip.</source>
        <translation>No money went in or out there: it has no slip.</translation>
    </message>
</context>
<context>
    <name>mostrador::DayPage</name>
    <message>
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>Movements of the drawer</source>
        <translation>Movements of the drawer</translation>
    </message>
    <message>
        <source>Nothing went in or out of the drawer beside sales.</source>
        <translation>Nothing went in or out of the drawer beside sales.</translation>
    </message>
    <message>
        <source>Sales are counted by themselves.</source>
        <translation>Sales are counted by themselves.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Close the shift</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X report</translation>
    </message>
</context>
<context>
    <name>mostrador::ReportCard</name>
    <message>
        <source>No printer is set up. The settings have a page for it.</source>
        <translation>No printer is set up. The settings have a page for it.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X report</translation>
    </message>
</context>
<context>
    <name>mostrador::OpeningPage</name>
    <message>
        <source>Count the float. The last close left %1 in the drawer.</source>
        <translation>Count the float. The last close left %1 in the drawer.</translation>
    </message>
    <message>
        <source>Count the float that is in the drawer: how many of each, Enter goes down. From the first shift on, sales need one that is open.</source>
        <translation>Count the float that is in the drawer: how many of each, Enter goes down. From the first shift on, sales need one that is open.</translation>
    </message>
    <message>
        <source>The last close left %1, and %2 is counted: %3. Count again, or press %4 once more: it is recorded so.</source>
        <translation>The last close left %1, and %2 is counted: %3. Count again, or press %4 once more: it is recorded so.</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Open the shift</translation>
    </message>
    <message>
        <source>That was the last field. %1 opens the shift.</source>
        <translation>That was the last field. %1 opens the shift.</translation>
    </message>
    <message>
        <source>Nothing is counted: the shift would begin without any change in the drawer. Count the float, or press %1 once more: it is opened with nothing.</source>
        <translation>Nothing is counted: the shift would begin without any change in the drawer. Count the float, or press %1 once more: it is opened with nothing.</translation>
    </message>
</context>
<context>
    <name>mostrador::CloseSteps</name>
    <message>
        <source>Count the drawer again</source>
        <translation>Count the drawer again</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Close the shift</translation>
    </message>
    <message>
        <source>Close the shift with a difference: %1</source>
        <translation>Close the shift with a difference: %1</translation>
    </message>
    <message>
        <source>What is pending</source>
        <translation>What is pending</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Count the drawer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Nothing is pending. Next the drawer is counted; what should be in it is shown afterwards.</source>
        <translation>Nothing is pending. Next the drawer is counted; what should be in it is shown afterwards.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Nothing is counted in the drawer, and the count is final. Count it, or press %1 once more: it is recorded as empty.</source>
        <translation>Nothing is counted in the drawer, and the count is final. Count it, or press %1 once more: it is recorded as empty.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Something was recorded since the drawer was counted: it is counted again, and somebody who may agrees to it.</source>
        <translation>Something was recorded since the drawer was counted: it is counted again, and somebody who may agrees to it.</translation>
    </message>
    <message>
        <source>A payment that was begun has to end first. Nothing else of this keeps the shift from being closed.</source>
        <translation>A payment that was begun has to end first. Nothing else of this keeps the shift from being closed.</translation>
    </message>
    <message>
        <source>What was counted before is still here. Look at each field again.</source>
        <translation>What was counted before is still here. Look at each field again.</translation>
    </message>
    <message>
        <source>Close shift %1</source>
        <translation>Close shift %1</translation>
    </message>
    <message>
        <source>What waits for an answer or a person. Only a payment that was begun has to end before the close.</source>
        <translation>What waits for an answer or a person. Only a payment that was begun has to end before the close.</translation>
    </message>
    <message>
        <source>A blind count: what should be in the drawer is shown when it was counted. Who counted and when is recorded.</source>
        <translation>A blind count: what should be in the drawer is shown when it was counted. Who counted and when is recorded.</translation>
    </message>
    <message>
        <source>The count is recorded. What differs by more than the shop allows gets a reason; whoever counts again needs to be allowed to.</source>
        <translation>The count is recorded. What differs by more than the shop allows gets a reason; whoever counts again needs to be allowed to.</translation>
    </message>
    <message>
        <source>The rest is taken out, for the safe or the bank. With the last key the shift is closed and has its Z.</source>
        <translation>The rest is taken out, for the safe or the bank. With the last key the shift is closed and has its Z.</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>Confirm the count</translation>
    </message>
    <message>
        <source>That was the last field. %1 confirms the count; from there on it is final.</source>
        <translation>That was the last field. %1 confirms the count; from there on it is final.</translation>
    </message>
    <message>
        <source>Something was recorded since the drawer was counted: it is counted again.</source>
        <translation>Something was recorded since the drawer was counted: it is counted again.</translation>
    </message>
    <message>
        <source>A count was begun and not confirmed: what was typed is still there.</source>
        <translation>A count was begun and not confirmed: what was typed is still there.</translation>
    </message>
</context>
<context>
    <name>mostrador::KeptPage</name>
    <message>
        <source>No more can stay in the drawer than was counted. Nothing was recorded yet.</source>
        <translation>No more can stay in the drawer than was counted. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>Stays in the drawer as the next float</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>The Z gets its number and cannot be changed afterwards.</source>
        <translation>The Z gets its number and cannot be changed afterwards.</translation>
    </message>
    <message>
        <source>Counted in the drawer</source>
        <translation>Counted in the drawer</translation>
    </message>
</context>
<context>
    <name>mostrador::ComparePage</name>
    <message>
        <source>Why does it differ? Write it down. Nothing was recorded yet.</source>
        <translation>Why does it differ? Write it down. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>That looks like the number of a card. Card numbers are never written down: nothing was changed.</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>Why does it differ?</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Should be</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Nothing differs by more than %1.</source>
        <translation>Nothing differs by more than %1.</translation>
    </message>
    <message>
        <source>More than %1 differs: it is written down why.</source>
        <translation>More than %1 differs: it is written down why.</translation>
    </message>
    <message>
        <source>More than %1 differs: it is written down why, and somebody who may agrees to it.</source>
        <translation>More than %1 differs: it is written down why, and somebody who may agrees to it.</translation>
    </message>
</context>
<context>
    <name>mostrador::CountPage</name>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>That looks like the number of a card. Card numbers are never written down: nothing was changed.</translation>
    </message>
    <message>
        <source>No slips can come to so much. Nothing was recorded yet.</source>
        <translation>No slips can come to so much. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>%1, by its slips</source>
        <translation>%1, by its slips</translation>
    </message>
</context>
<context>
    <name>mostrador::CountGrid</name>
    <message>
        <source>“%1” is not how many there are of a note. Nothing was recorded.</source>
        <translation>“%1” is not how many there are of a note. Nothing was recorded.</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>How many of %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>The rest</translation>
    </message>
</context>
<context>
    <name>mostrador::MoveForm</name>
    <message>
        <source>How much? Type the amount. Nothing was recorded yet.</source>
        <translation>How much? Type the amount. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>Why? Choose a reason. Nothing was recorded yet.</source>
        <translation>Why? Choose a reason. Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>That looks like the number of a card. Card numbers are never written down: nothing was changed.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Open the drawer: %1</source>
        <translation>Open the drawer: %1</translation>
    </message>
    <message>
        <source>So much should not be in the drawer. Look at the amount, or press %1 once more: it is recorded so.</source>
        <translation>So much should not be in the drawer. Look at the amount, or press %1 once more: it is recorded so.</translation>
    </message>
    <message>
        <source>%1. So much should not be in the drawer</source>
        <translation>%1. So much should not be in the drawer</translation>
    </message>
</context>
<context>
    <name>mostrador::MovesModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approved by %1</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>mostrador::PeopleDesk</name>
    <message>
        <source>%1 may not sell: let a cashier sign in. The sale stays as it is.</source>
        <translation>%1 may not sell: let a cashier sign in. The sale stays as it is.</translation>
    </message>
    <message>
        <source>Sign in first. The sale stays as it is.</source>
        <translation>Sign in first. The sale stays as it is.</translation>
    </message>
    <message>
        <source>Open the settings, once</source>
        <translation>Open the settings, once</translation>
    </message>
    <message>
        <source>See the figures of the day, once</source>
        <translation>See the figures of the day, once</translation>
    </message>
</context>
<context>
    <name>mostrador::PeoplePage</name>
    <message>
        <source>Lock by itself</source>
        <translation>Lock by itself</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a touch. What is open stays open.</source>
        <translation>After so many minutes without a key or a touch. What is open stays open.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>What may be done alone</source>
        <translation>What may be done alone</translation>
    </message>
    <message>
        <source>Beyond it somebody else approves, each time. These are the limits of:</source>
        <translation>Beyond it somebody else approves, each time. These are the limits of:</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>With approval</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Alone</translation>
    </message>
    <message>
        <source>Alone up to so many percent. 0: always with approval; empty: no limit. Enter keeps it.</source>
        <translation>Alone up to so many percent. 0: always with approval; empty: no limit. Enter keeps it.</translation>
    </message>
    <message>
        <source>Alone up to this amount. 0: always with approval; empty: no limit. Enter keeps it.</source>
        <translation>Alone up to this amount. 0: always with approval; empty: no limit. Enter keeps it.</translation>
    </message>
    <message>
        <source>“%1” is no percentage: between 0 and 100, with two decimals at most. Nothing was changed.</source>
        <translation>“%1” is no percentage: between 0 and 100, with two decimals at most. Nothing was changed.</translation>
    </message>
    <message>
        <source>Change what a role may do: %1</source>
        <translation>Change what a role may do: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>What PINs are checked with</source>
        <translation>What PINs are checked with</translation>
    </message>
    <message>
        <source>A secret that is made with the first PIN: it lies in the system's keychain or, where there is none, in a file beside the till's database.</source>
        <translation>A secret that is made with the first PIN: it lies in the system's keychain or, where there is none, in a file beside the till's database.</translation>
    </message>
    <message>
        <source>A secret in the system's keychain, of the user that this program runs as. A copy of the till's data elsewhere knows no PIN: there the printed code lets a manager in.</source>
        <translation>A secret in the system's keychain, of the user that this program runs as. A copy of the till's data elsewhere knows no PIN: there the printed code lets a manager in.</translation>
    </message>
    <message>
        <source>A secret in a file beside the till's database, pin.pepper, not in the system's keychain. Whoever can read both could try PINs out elsewhere; a backup without it knows no PIN: there the printed code lets a manager in.</source>
        <translation>A secret in a file beside the till's database, pin.pepper, not in the system's keychain. Whoever can read both could try PINs out elsewhere; a backup without it knows no PIN: there the printed code lets a manager in.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
</context>
<context>
    <name>mostrador::PersonForm</name>
    <message>
        <source>%1 · does not work here any more</source>
        <translation>%1 · does not work here any more</translation>
    </message>
    <message>
        <source>Nobody is named yet: everybody may do everything, and nobody is asked for a PIN. The first person is a manager, whose PIN has %1 to %2 digits.</source>
        <translation>Nobody is named yet: everybody may do everything, and nobody is asked for a PIN. The first person is a manager, whose PIN has %1 to %2 digits.</translation>
    </message>
    <message>
        <source>Whoever works here signs in with a PIN of %1 to %3 digits; supervisors, managers and auditors with one of %2 to %3. They are this till&apos;s own.</source>
        <translation>Whoever works here signs in with a PIN of %1 to %3 digits; supervisors, managers and auditors with one of %2 to %3. They are this till&apos;s own.</translation>
    </message>
    <message>
        <source>Another PIN; empty: it stays</source>
        <translation>Another PIN; empty: it stays</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Change who works here: %1</source>
        <translation>Change who works here: %1</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 is kept.</translation>
    </message>
    <message>
        <source>Lift the wait of %1</source>
        <translation>Lift the wait of %1</translation>
    </message>
    <message>
        <source>%1 can sign in again at once.</source>
        <translation>%1 can sign in again at once.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Works here</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Not any more</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Lift the wait</source>
        <translation>Lift the wait</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Type the PIN once more, so that it is surely the one you mean. Nothing was changed.</source>
        <translation>Type the PIN once more, so that it is surely the one you mean. Nothing was changed.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Nothing was changed.</source>
        <translation>The two PINs are not the same. Nothing was changed.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>What is written here is not kept yet: %1 keeps it, Esc drops it.</source>
        <translation>What is written here is not kept yet: %1 keeps it, Esc drops it.</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>new PIN</translation>
    </message>
    <message>
        <source>It is being kept…</source>
        <translation>It is being kept…</translation>
    </message>
    <message>
        <source>A code was scanned. It is no PIN: nothing was typed.</source>
        <translation>A code was scanned. It is no PIN: nothing was typed.</translation>
    </message>
</context>
<context>
    <name>mostrador::PinForm</name>
    <message>
        <source>Type the PIN, then Enter.</source>
        <translation>Type the PIN, then Enter.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN is forgotten (%1)</source>
        <translation>A manager&apos;s PIN is forgotten (%1)</translation>
    </message>
</context>
<context>
    <name>mostrador::SignInPage</name>
    <message>
        <source>Who is at the till?</source>
        <translation>Who is at the till?</translation>
    </message>
    <message>
        <source>What was open stays as it is.</source>
        <translation>What was open stays as it is.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>%1: a new PIN of %2 was set with the printed recovery code.</source>
        <translation>%1: a new PIN of %2 was set with the printed recovery code.</translation>
    </message>
    <message>
        <source>%1: a new PIN of %2 was set with a code that %3 made at the hub.</source>
        <translation>%1: a new PIN of %2 was set with a code that %3 made at the hub.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The file %1 cannot be written. Choose another folder.</source>
        <translation>The file %1 cannot be written. Choose another folder.</translation>
    </message>
    <message>
        <source>“%1” is no EAN-13.</source>
        <translation>“%1” is no EAN-13.</translation>
    </message>
    <message>
        <source>“%1” cannot be a barcode of the kind Code 128.</source>
        <translation>“%1” cannot be a barcode of the kind Code 128.</translation>
    </message>
    <message>
        <source>A QR code holds between 1 and %1 characters.</source>
        <translation>A QR code holds between 1 and %1 characters.</translation>
    </message>
    <message>
        <source>What was to be printed cannot be read any more. Nothing was printed.</source>
        <translation>What was to be printed cannot be read any more. Nothing was printed.</translation>
    </message>
    <message>
        <source>The document %1 is not at this till any more.</source>
        <translation>The document %1 is not at this till any more.</translation>
    </message>
    <message>
        <source>Receipt %1 was printed before.</source>
        <translation>Receipt %1 was printed before.</translation>
    </message>
    <message>
        <source>It was printed or put away meanwhile. Nothing was changed.</source>
        <translation>It was printed or put away meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>The program ended while it was being printed.</source>
        <translation>The program ended while it was being printed.</translation>
    </message>
    <message>
        <source>This till was put back to a copy: it may have been printed since the copy was made.</source>
        <translation>This till was put back to a copy: it may have been printed since the copy was made.</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>Printed once more</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>This machine has no print service: the program lp is missing. Install it (cups-client), or choose another way to the printer.</source>
        <translation>This machine has no print service: the program lp is missing. Install it (cups-client), or choose another way to the printer.</translation>
    </message>
    <message>
        <source>The print service cannot be asked: %1</source>
        <translation>The print service cannot be asked: %1</translation>
    </message>
    <message>
        <source>The print service did not take it for the queue %1: %2</source>
        <translation>The print service did not take it for the queue %1: %2</translation>
    </message>
    <message>
        <source>The print service did not say whether it took it for the queue %1.</source>
        <translation>The print service did not say whether it took it for the queue %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>The file %1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>The printer at %1 cannot be opened: %2. Look whether it is switched on and its cable is plugged in.</source>
        <translation>The printer at %1 cannot be opened: %2. Look whether it is switched on and its cable is plugged in.</translation>
    </message>
    <message>
        <source>The connection to the printer at %1 broke.</source>
        <translation>The connection to the printer at %1 broke.</translation>
    </message>
    <message>
        <source>this user may not (the group of the device, often lp or dialout, must have it)</source>
        <translation>this user may not (the group of the device, often lp or dialout, must have it)</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>it does not exist</translation>
    </message>
    <message>
        <source>nothing is connected there</source>
        <translation>nothing is connected there</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>another program has it</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>it is no device</source>
        <translation>it is no device</translation>
    </message>
    <message>
        <source>It was interrupted while it was being printed.</source>
        <translation>It was interrupted while it was being printed.</translation>
    </message>
    <message>
        <source>The printer took no more of it. Look for the paper, the cover and the cable, and whether it came out.</source>
        <translation>The printer took no more of it. Look for the paper, the cover and the cable, and whether it came out.</translation>
    </message>
    <message>
        <source>The printer has taken all of it, and does not say that it came out.</source>
        <translation>The printer has taken all of it, and does not say that it came out.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>No printer is set up.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in a roll.</source>
        <translation>The printer has no paper. Put in a roll.</translation>
    </message>
    <message>
        <source>The printer's cover is open. Close it.</source>
        <translation>The printer's cover is open. Close it.</translation>
    </message>
    <message>
        <source>The printer says that it cannot print. Switch it off and on again, and look for jammed paper.</source>
        <translation>The printer says that it cannot print. Switch it off and on again, and look for jammed paper.</translation>
    </message>
    <message>
        <source>The printer does not say how it is. If it is one that never does, switch off in the settings that it is asked.</source>
        <translation>The printer does not say how it is. If it is one that never does, switch off in the settings that it is asked.</translation>
    </message>
    <message>
        <source>The connection to the printer broke.</source>
        <translation>The connection to the printer broke.</translation>
    </message>
    <message>
        <source>The printer at %1 does not answer. Look whether it is switched on and its cable is plugged in.</source>
        <translation>The printer at %1 does not answer. Look whether it is switched on and its cable is plugged in.</translation>
    </message>
    <message>
        <source>The printer's address is a name or a number such as 192.168.1.50, with :9100 after it if the port is another.</source>
        <translation>The printer's address is a name or a number such as 192.168.1.50, with :9100 after it if the port is another.</translation>
    </message>
    <message>
        <source>A serial printer is a port such as /dev/ttyUSB0, with its speed after it: 9600, 19200, 38400, 57600 or 115200.</source>
        <translation>A serial printer is a port such as /dev/ttyUSB0, with its speed after it: 9600, 19200, 38400, 57600 or 115200.</translation>
    </message>
    <message>
        <source>Write the name of the queue as the system has it; lpstat -e lists them.</source>
        <translation>Write the name of the queue as the system has it; lpstat -e lists them.</translation>
    </message>
    <message>
        <source>Write the printer's device, such as /dev/usb/lp0.</source>
        <translation>Write the printer's device, such as /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>Write the file that what is printed is added to.</source>
        <translation>Write the file that what is printed is added to.</translation>
    </message>
    <message>
        <source>No printer is set up, and the drawer is opened by it. Open it with its key.</source>
        <translation>No printer is set up, and the drawer is opened by it. Open it with its key.</translation>
    </message>
    <message>
        <source>The drawer was not opened: open it with its key. %1</source>
        <translation>The drawer was not opened: open it with its key. %1</translation>
    </message>
    <message>
        <source>The printer is at it.</source>
        <translation>The printer is at it.</translation>
    </message>
    <message>
        <source>The drawer is opened for what is recorded: a sale, or money in or out.</source>
        <translation>The drawer is opened for what is recorded: a sale, or money in or out.</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Coffee with milk</source>
        <translation>Coffee with milk</translation>
    </message>
    <message>
        <source>Crème brûlée of the house, with a name that is too long for one line</source>
        <translation>Crème brûlée of the house, with a name that is too long for one line</translation>
    </message>
    <message>
        <source>Ñandú feather duster</source>
        <translation>Ñandú feather duster</translation>
    </message>
    <message>
        <source>Ana Núñez</source>
        <translation>Ana Núñez</translation>
    </message>
</context>
<context>
    <name>mostrador::CustomerDisplay</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Left to pay</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
</context>
<context>
    <name>mostrador::PrintList</name>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Copy %1 of receipt %2</source>
        <translation>Copy %1 of receipt %2</translation>
    </message>
    <message>
        <source>perhaps it came out: look at the printer</source>
        <translation>perhaps it came out: look at the printer</translation>
    </message>
    <message>
        <source>being printed</source>
        <translation>being printed</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>not printed yet</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>It came out</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Print it again</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Not printed: %1</translation>
    </message>
    <message>
        <source>Discard all that wait</source>
        <translation>Discard all that wait</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z report %1</translation>
    </message>
    <message>
        <source>It will never be printed.</source>
        <translation>It will never be printed.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Cash slip %1</source>
        <translation>Cash slip %1</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, copy %2</translation>
    </message>
</context>
<context>
    <name>mostrador::PrinterPage</name>
    <message>
        <source>It is a number from %1 to %2.</source>
        <translation>It is a number from %1 to %2.</translation>
    </message>
    <message>
        <source>How the printer is connected</source>
        <translation>How the printer is connected</translation>
    </message>
    <message>
        <source>System: a queue of this machine's print service. File: for trying things out.</source>
        <translation>System: a queue of this machine's print service. File: for trying things out.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>Where the printer is</translation>
    </message>
    <message>
        <source>Network: 192.168.1.50. USB: /dev/usb/lp0. Serial: /dev/ttyUSB0 9600. System: the queue's name. Enter keeps it.</source>
        <translation>Network: 192.168.1.50. USB: /dev/usb/lp0. Serial: /dev/ttyUSB0 9600. System: the queue's name. Enter keeps it.</translation>
    </message>
    <message>
        <source>The printer is asked how it is</source>
        <translation>The printer is asked how it is</translation>
    </message>
    <message>
        <source>Before each document, and whether it came out. Switch it off for a printer that never answers.</source>
        <translation>Before each document, and whether it came out. Switch it off for a printer that never answers.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Every sale is printed</source>
        <translation>Every sale is printed</translation>
    </message>
    <message>
        <source>Shift+Enter at the payment charges without printing.</source>
        <translation>Shift+Enter at the payment charges without printing.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Width of the paper</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Characters in a line</translation>
    </message>
    <message>
        <source>Usually 48 on 80 mm (some printers 42), 32 on 58 mm. The test page shows it. Enter keeps it.</source>
        <translation>Usually 48 on 80 mm (some printers 42), 32 on 58 mm. The test page shows it. Enter keeps it.</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Knife</translation>
    </message>
    <message>
        <source>None</source>
        <comment>knife</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Partial cut</source>
        <translation>Partial cut</translation>
    </message>
    <message>
        <source>Full cut</source>
        <translation>Full cut</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>As a picture every letter comes out right on any printer; it is slower.</source>
        <translation>As a picture every letter comes out right on any printer; it is slower.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>A picture</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Code page</translation>
    </message>
    <message>
        <source>The letters that the printer knows. 858 has ñ, ã and €.</source>
        <translation>The letters that the printer knows. 858 has ñ, ã and €.</translation>
    </message>
    <message>
        <source>Number of the code page</source>
        <translation>Number of the code page</translation>
    </message>
    <message>
        <source>What this printer calls it, if it is not as usual: its own test print says it. Enter keeps it.</source>
        <translation>What this printer calls it, if it is not as usual: its own test print says it. Enter keeps it.</translation>
    </message>
    <message>
        <source>Barcodes and QR codes</source>
        <translation>Barcodes and QR codes</translation>
    </message>
    <message>
        <source>Drawn by the printer they are sharper; some printers cannot.</source>
        <translation>Drawn by the printer they are sharper; some printers cannot.</translation>
    </message>
    <message>
        <source>By the printer</source>
        <translation>By the printer</translation>
    </message>
    <message>
        <source>As dots</source>
        <translation>As dots</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Cash drawer</translation>
    </message>
    <message>
        <source>Plugged into the printer; it opens for cash only. Pin 2 is usual.</source>
        <translation>Plugged into the printer; it opens for cash only. Pin 2 is usual.</translation>
    </message>
    <message>
        <source>Pin 2</source>
        <translation>Pin 2</translation>
    </message>
    <message>
        <source>Pin 5</source>
        <translation>Pin 5</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Customer display</translation>
    </message>
    <message>
        <source>A second window with the last product, the total and the change; on the second screen, if there is one.</source>
        <translation>A second window with the last product, the total and the change; on the second screen, if there is one.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>First say where the printer is, and press Enter there.</source>
        <translation>First say where the printer is, and press Enter there.</translation>
    </message>
    <message>
        <source>ticket, paper, drawer, display, test</source>
        <translation>ticket, paper, drawer, display, test</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Print a test page</translation>
    </message>
    <message>
        <source>No printer is set up: receipts are on the screen only.</source>
        <translation>No printer is set up: receipts are on the screen only.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>The printer is ready.</translation>
    </message>
    <message>
        <source>The printer is set up; it has not said yet how it is.</source>
        <translation>The printer is set up; it has not said yet how it is.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Print now what waits</source>
        <translation>Print now what waits</translation>
    </message>
    <message>
        <source>The test page came out.</source>
        <translation>The test page came out.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>drawer</comment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>mostrador::PrinterPill</name>
    <message>
        <source>No printer</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Printer off</source>
        <translation>Printer off</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>No paper</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>Printer fault</source>
        <translation>Printer fault</translation>
    </message>
    <message>
        <source>Printer silent</source>
        <translation>Printer silent</translation>
    </message>
    <message>
        <source>Look at the printer</source>
        <translation>Look at the printer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>mostrador::ReceiptPage</name>
    <message>
        <source>What the QR code says</source>
        <translation>What the QR code says</translation>
    </message>
    <message>
        <source>{number}, {total}, {date}, {till} and {shop} are filled in. Enter keeps it.</source>
        <translation>{number}, {total}, {date}, {till} and {shop} are filled in. Enter keeps it.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture's file, such as /home/shop/logo.png. Enter takes it.</source>
        <translation>A picture's file, such as /home/shop/logo.png. Enter takes it.</translation>
    </message>
    <message>
        <source>There is one. Another file and Enter replaces it; a minus sign and Enter takes it off.</source>
        <translation>There is one. Another file and Enter replaces it; a minus sign and Enter takes it off.</translation>
    </message>
    <message>
        <source>No picture can be read from %1. The logo stays as it was. Take a PNG or JPEG file.</source>
        <translation>No picture can be read from %1. The logo stays as it was. Take a PNG or JPEG file.</translation>
    </message>
    <message>
        <source>ticket, header, footer, logo, barcode, QR, template</source>
        <translation>ticket, header, footer, logo, barcode, QR, template</translation>
    </message>
    <message>
        <source>Under the shop's name: address, tax number</source>
        <translation>Under the shop's name: address, tax number</translation>
    </message>
    <message>
        <source>At the end: thanks, how to return something</source>
        <translation>At the end: thanks, how to return something</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>What is on it</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>How it will look</translation>
    </message>
    <message>
        <source>Shop's name</source>
        <translation>Shop's name</translation>
    </message>
    <message>
        <source>Till and time</source>
        <translation>Till and time</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Discounts</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>A line looks like the number of a card. Card numbers are never written down: it is neither kept nor printed.</source>
        <translation>A line looks like the number of a card. Card numbers are never written down: it is neither kept nor printed.</translation>
    </message>
</context>
<context>
    <name>mostrador::PrinterNotice</name>
    <message>
        <source>%1 perhaps came out, perhaps not: %2 Look at the printer.</source>
        <translation>%1 perhaps came out, perhaps not: %2 Look at the printer.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>It came out</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Print it again</translation>
    </message>
    <message>
        <source>%1 Sales go on and are kept; what waits is printed later.</source>
        <translation>%1 Sales go on and are kept; what waits is printed later.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>See it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 came out.</source>
        <translation>%1 came out.</translation>
    </message>
</context>
<context>
    <name>mostrador::PrintSheet</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>%1 · Nothing waits to be printed.</source>
        <translation>%1 · Nothing waits to be printed.</translation>
    </message>
    <message>
        <source>Print now what waits</source>
        <translation>Print now what waits</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>mostrador::MoveNotice</name>
    <message>
        <source>%1 · %2. It is recorded.</source>
        <translation>%1 · %2. It is recorded.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No recovery code was made at this till. The hub&apos;s administrator can make one. Nothing was changed.</source>
        <translation>No recovery code was made at this till. The hub&apos;s administrator can make one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Too many codes that are none. Wait %1. Others can sign in.</source>
        <translation>Too many codes that are none. Wait %1. Others can sign in.</translation>
    </message>
    <message>
        <source>Only a manager of this till comes back with a code. Nothing was changed.</source>
        <translation>Only a manager of this till comes back with a code. Nothing was changed.</translation>
    </message>
    <message>
        <source>A manager makes this code, at the till by themselves. Nothing was changed.</source>
        <translation>A manager makes this code, at the till by themselves. Nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody must be at the till whom the code is shown to. Nothing was changed.</source>
        <translation>Somebody must be at the till whom the code is shown to. Nothing was changed.</translation>
    </message>
    <message>
        <source>A printed code has 20 digits, one of the hub 10. Nothing was changed yet.</source>
        <translation>A printed code has 20 digits, one of the hub 10. Nothing was changed yet.</translation>
    </message>
    <message>
        <source>This till has no hub that could have made this code. Nothing was changed.</source>
        <translation>This till has no hub that could have made this code. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not the code that this till printed last. Nothing was changed.</source>
        <translation>This is not the code that this till printed last. Nothing was changed.</translation>
    </message>
    <message>
        <source>The hub does not take this code: it is for another till, too old, used, or mistyped too often. Nothing was changed.</source>
        <translation>The hub does not take this code: it is for another till, too old, used, or mistyped too often. Nothing was changed.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>The next try is in %1.</translation>
    </message>
    <message>
        <source>This hub is of an older version that makes no such codes. Nothing was changed.</source>
        <translation>This hub is of an older version that makes no such codes. Nothing was changed.</translation>
    </message>
    <message>
        <source>The code of the hub is used up by this: have another one made.</source>
        <translation>The code of the hub is used up by this: have another one made.</translation>
    </message>
    <message>
        <source>What is kept of the printed code cannot be read. The hub&apos;s administrator can make one. Nothing was changed.</source>
        <translation>What is kept of the printed code cannot be read. The hub&apos;s administrator can make one. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>mostrador::RecoveryForm</name>
    <message>
        <source>A printed code has 20 digits, one of the hub 10.</source>
        <translation>A printed code has 20 digits, one of the hub 10.</translation>
    </message>
    <message>
        <source>Type the PIN that you want from now on.</source>
        <translation>Type the PIN that you want from now on.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type it again.</source>
        <translation>The two PINs are not the same. Type it again.</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>The code is being checked…</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN is forgotten</source>
        <translation>A manager&apos;s PIN is forgotten</translation>
    </message>
    <message>
        <source>Type the recovery code that this till printed, or one that the hub&apos;s administrator makes (mostrador-hub recovery-code). It is good once, and it is recorded that it was used.</source>
        <translation>Type the recovery code that this till printed, or one that the hub&apos;s administrator makes (mostrador-hub recovery-code). It is good once, and it is recorded that it was used.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>New PIN, again</source>
        <translation>New PIN, again</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Set the new PIN</translation>
    </message>
</context>
<context>
    <name>mostrador::RecoverySheet</name>
    <message>
        <source>Recovery code of this till</source>
        <translation>Recovery code of this till</translation>
    </message>
    <message>
        <source>For a manager whose PIN is forgotten. Good once.</source>
        <translation>For a manager whose PIN is forgotten. Good once.</translation>
    </message>
    <message>
        <source>Keep it away from the till, where only the owner gets at it.</source>
        <translation>Keep it away from the till, where only the owner gets at it.</translation>
    </message>
    <message>
        <source>It is being printed…</source>
        <translation>It is being printed…</translation>
    </message>
    <message>
        <source>It was printed.</source>
        <translation>It was printed.</translation>
    </message>
    <message>
        <source>It was not printed: %1 Write it down.</source>
        <translation>It was not printed: %1 Write it down.</translation>
    </message>
    <message>
        <source>With it a manager whose PIN is forgotten sets a new one. It is shown this once and kept nowhere; if there was one before, it is worth nothing any more. Keep it away from the till, where only the owner gets at it.</source>
        <translation>With it a manager whose PIN is forgotten sets a new one. It is shown this once and kept nowhere; if there was one before, it is worth nothing any more. Keep it away from the till, where only the owner gets at it.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>It is in a safe place</source>
        <translation>It is in a safe place</translation>
    </message>
    <message>
        <source>The recovery code is being made…</source>
        <translation>The recovery code is being made…</translation>
    </message>
    <message>
        <source>What is typed or scanned here goes nowhere: %1 when the code is in a safe place.</source>
        <translation>What is typed or scanned here goes nowhere: %1 when the code is in a safe place.</translation>
    </message>
</context>
<context>
    <name>mostrador::RecoveryRow</name>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>With the first manager there is a code, for when their PIN is forgotten.</source>
        <translation>With the first manager there is a code, for when their PIN is forgotten.</translation>
    </message>
    <message>
        <source>For a manager whose PIN is forgotten. The code that is good was made on %1; a new one takes its place.</source>
        <translation>For a manager whose PIN is forgotten. The code that is good was made on %1; a new one takes its place.</translation>
    </message>
    <message>
        <source>For a manager whose PIN is forgotten. There is none yet: make one, and keep it away from the till.</source>
        <translation>For a manager whose PIN is forgotten. There is none yet: make one, and keep it away from the till.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>New recovery code</translation>
    </message>
</context>
<context>
    <name>PdfFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>“%1” is no folder: write its whole path. Nothing was changed.</source>
        <translation>“%1” is no folder: write its whole path. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1. Nothing was changed.</source>
        <translation>Nothing can be written into the folder %1. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>PendingPayments</name>
    <message>
        <source>The open sale is paid in part: %1 is missing</source>
        <translation>The open sale is paid in part: %1 is missing</translation>
    </message>
    <message>
        <source>The open sale is being paid: %1</source>
        <translation>The open sale is being paid: %1</translation>
    </message>
    <message>
        <source>The card terminal has not ended: %1</source>
        <translation>The card terminal has not ended: %1</translation>
    </message>
    <message>
        <source>A card was charged and is in no sale: %1</source>
        <translation>A card was charged and is in no sale: %1</translation>
    </message>
    <message>
        <source>An exchange is being paid</source>
        <translation>An exchange is being paid</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) could not be parked and open(s) after the open one</source>
        <translation>
            <numerusform>%n sale could not be parked and opens after the open one</numerusform>
            <numerusform>%n sales could not be parked and open after the open one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mostrador::TillDay</name>
    <message>
        <source>The PDF of Z %1 was not written: %2 It is tried again at the next start.</source>
        <translation>The PDF of Z %1 was not written: %2 It is tried again at the next start.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>mostrador::DrawerNotice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There is more than %1 in the drawer: take some of it to the safe.</source>
        <translation>There is more than %1 in the drawer: take some of it to the safe.</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
</context>
<context>
    <name>mostrador::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>mostrador::SecretForm</name>
    <message>
        <source>A code was scanned. It is no PIN: nothing was tried.</source>
        <translation>A code was scanned. It is no PIN: nothing was tried.</translation>
    </message>
    <message>
        <source>This takes a moment. Where the system asks to unlock its keychain, do so: it is waited for, a minute at most.</source>
        <translation>This takes a moment. Where the system asks to unlock its keychain, do so: it is waited for, a minute at most.</translation>
    </message>
</context>
<context>
    <name>RecordableSale</name>
    <message>
        <source>This sale is too long to be recorded as one. Take some lines out and charge it in two. Nothing was charged.</source>
        <translation>This sale is too long to be recorded as one. Take some lines out and charge it in two. Nothing was charged.</translation>
    </message>
</context>
<context>
    <name>mostrador::CheckedRow</name>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>That looks like the number of a card. Card numbers are never written down: nothing was changed.</translation>
    </message>
</context>
</TS>
