<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Cart</name>
    <message>
        <source>A promotion takes off more than the line costs. The cart is as it was.</source>
        <translation>Una promoción descuenta más de lo que cuesta la línea. La venta quedó como estaba.</translation>
    </message>
    <message>
        <source>A promotion cannot make a line dearer. The cart is as it was.</source>
        <translation>Una promoción no puede encarecer una línea. La venta quedó como estaba.</translation>
    </message>
    <message>
        <source>Name what is sold, in at most 120 characters. The cart is as it was.</source>
        <translation>Indicar qué se vende, en 120 caracteres como máximo. La venta quedó como estaba.</translation>
    </message>
    <message>
        <source>The note is too long. The cart is as it was.</source>
        <translation>La nota es demasiado larga. La venta quedó como estaba.</translation>
    </message>
    <message>
        <source>The lot is too long. The cart is as it was.</source>
        <translation>El lote es demasiado largo. La venta quedó como estaba.</translation>
    </message>
    <message>
        <source>The quantity must be more than zero. The cart is as it was.</source>
        <translation>La cantidad debe ser mayor que cero. La venta quedó como estaba.</translation>
    </message>
    <message>
        <source>This product is sold by the piece: the quantity must be a whole number. The cart is as it was.</source>
        <translation>Este producto se vende por unidad: la cantidad debe ser un número entero. La venta quedó como estaba.</translation>
    </message>
    <message>
        <source>This product is priced in another currency. The cart is as it was.</source>
        <translation>Este producto tiene precio en otra moneda. La venta quedó como estaba.</translation>
    </message>
    <message>
        <source>That line is no longer in the cart.</source>
        <translation>Esa línea ya no está en la venta.</translation>
    </message>
    <message>
        <source>The price must be zero or more. The cart is as it was.</source>
        <translation>El precio debe ser cero o más. La venta quedó como estaba.</translation>
    </message>
    <message>
        <source>The payments are %1 more than the total. Nothing was recorded.</source>
        <translation>Los pagos superan el total en %1. No se registró nada.</translation>
    </message>
    <message>
        <source>%1 is still to be paid. Nothing was recorded.</source>
        <translation>Falta cobrar %1. No se registró nada.</translation>
    </message>
    <message>
        <source>The quantity is too large. The cart is as it was.</source>
        <translation>La cantidad es demasiado grande. La venta quedó como estaba.</translation>
    </message>
    <message>
        <source>The cart is full. Charge it, then go on with a new one.</source>
        <translation>La venta está llena. Cobrarla y seguir en una nueva.</translation>
    </message>
    <message>
        <source>The total would be too large. The cart is as it was.</source>
        <translation>El total sería demasiado grande. La venta quedó como estaba.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The code %1 belongs to “%2” already. Nothing was created. Choose another code.</source>
        <translation>El código %1 ya pertenece a «%2». Nada se creó. Elegir otro código.</translation>
    </message>
    <message>
        <source>There is no product %1. Nothing was changed.</source>
        <translation>No hay un producto %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The edit %1 cannot be found on this till. Nothing was changed.</source>
        <translation>No se encuentra el cambio %1 en esta caja. No se cambió nada.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to product %2 already. Nothing was changed.</source>
        <translation>El código de barras %1 ya pertenece al producto %2. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Nothing says that the card of sale %1 has its money back: that needs the code on the slip of the refund, which is not that of the payment. Nothing was recorded.</source>
        <translation>Nada dice que la tarjeta de la venta %1 ya tiene su dinero: hace falta el código del cupón de la devolución, que no es el del pago. No se registró nada.</translation>
    </message>
    <message>
        <source>What the terminal gave back was paid for sale %1, which is another one. Nothing was recorded.</source>
        <translation>Lo que devolvió la terminal se pagó por la venta %1, que es otra. No se registró nada.</translation>
    </message>
    <message>
        <source>The code looks like the number of a card, which is never written down here. Nothing was recorded.</source>
        <translation>El código parece un número de tarjeta, que aquí no se anota nunca. No se registró nada.</translation>
    </message>
    <message>
        <source>Document %1 of the other system is recorded already. Nothing was recorded twice.</source>
        <translation>El documento %1 del otro sistema ya está registrado. No se registró nada dos veces.</translation>
    </message>
    <message>
        <source>There is no sale %1 on this till. Nothing was recorded.</source>
        <translation>No hay una venta %1 en esta caja. No se registró nada.</translation>
    </message>
    <message>
        <source>The sale is in another currency than this till's (%1). Nothing was recorded.</source>
        <translation>La venta está en otra moneda que la de esta caja (%1). No se registró nada.</translation>
    </message>
    <message>
        <source>Sale %1 was returned or voided before. Nothing was recorded.</source>
        <translation>La venta %1 ya fue devuelta o anulada. No se registró nada.</translation>
    </message>
    <message>
        <source>There is no sale %1 on this till.</source>
        <translation>No hay una venta %1 en esta caja.</translation>
    </message>
    <message>
        <source>Sale %1 can be returned or voided, nothing else. Nothing was recorded.</source>
        <translation>La venta %1 solo se puede devolver o anular. No se registró nada.</translation>
    </message>
    <message>
        <source>Voucher %1 paid receipt %2 of this till already. Nothing was recorded.</source>
        <translation>El vale %1 ya pagó el ticket %2 de esta caja. No se registró nada.</translation>
    </message>
    <message>
        <source>This is no return. Nothing was recorded.</source>
        <translation>Esto no es una devolución. No se registró nada.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>“%1” before the * is not a quantity. Nothing was added.</source>
        <translation>«%1», antes del *, no es una cantidad. No se agregó nada.</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>barcodes</source>
        <translation>códigos de barras</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>impuesto</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>place among the favourites</source>
        <translation>lugar entre los rápidos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nada)</translation>
    </message>
</context>
<context>
    <name>Ed25519Key</name>
    <message>
        <source>Other users of this computer can read the till's key. It was not used. Make the file readable by its owner only, or enrol the till again.</source>
        <translation>Otros usuarios de este equipo pueden leer la clave de la caja. No se usó. Hacer que solo su dueño pueda leer el archivo, o volver a unir la caja.</translation>
    </message>
    <message>
        <source>The till's key cannot be read. Check the permissions of its file.</source>
        <translation>No se puede leer la clave de la caja. Revisar los permisos de su archivo.</translation>
    </message>
    <message>
        <source>The file with the till's key is damaged. Sales are kept; restore the file from a backup, or enrol the till again.</source>
        <translation>El archivo con la clave de la caja está dañado. Las ventas están guardadas; recuperar el archivo de un respaldo, o volver a unir la caja.</translation>
    </message>
    <message>
        <source>The till's new key cannot be kept. Check free space and permissions of the data folder.</source>
        <translation>No se puede guardar la clave nueva de la caja. Revisar el espacio libre y los permisos de la carpeta de datos.</translation>
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
        <translation>«%1» no es un código de barras: debe tener solo dígitos.</translation>
    </message>
    <message>
        <source>“%1” is not a barcode: it has %2 digits, and a barcode has 8, 12, 13 or 14.</source>
        <translation>«%1» no es un código de barras: tiene %2 dígitos, y un código tiene 8, 12, 13 o 14.</translation>
    </message>
    <message>
        <source>“%1” is not a valid barcode: its last digit should be %2. Check it for a typing error.</source>
        <translation>«%1» no es un código de barras válido: el último dígito debería ser %2. Revisar si hay un error de tipeo.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A shift is open here, and by this code the till would be another one: %1, %2. Close the shift in Cash first, then join with a new code. Nothing was changed.</source>
        <translation>Aquí hay un turno abierto, y con este código la caja sería otra: %1, %2. Cerrar primero el turno en Caja y después unirla con un código nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The hub gave this till an epoch that it has used before. Nothing was changed. Ask for a new code.</source>
        <translation>El hub dio a esta caja una época que ya usó. No se cambió nada. Pedir un código nuevo.</translation>
    </message>
    <message>
        <source>This till has not joined a hub yet, so nothing can be recorded. Join it with a one-time code first.</source>
        <translation>Esta caja todavía no está unida a un hub, así que nada se puede registrar. Unirla primero con un código de un solo uso.</translation>
    </message>
    <message>
        <source>This is too large to be recorded in one piece. Nothing was recorded. Split it in two.</source>
        <translation>Es demasiado grande para registrarlo de una vez. No se registró nada. Dividirlo en dos.</translation>
    </message>
    <message>
        <source>The hub knows later entries of this till than this disk holds: it was restored from an old copy. Nothing was deleted. Selling goes on, sending has stopped: join the hub again with a new code.</source>
        <translation>El hub conoce asientos de esta caja posteriores a los de este disco: se restauró de una copia vieja. Nada se borró. Las ventas siguen, el envío se detuvo: unir la caja otra vez con un código nuevo.</translation>
    </message>
    <message>
        <source>The hub holds another entry %1 of this till than this disk: two tills are using one identity. Nothing was deleted. Sending has stopped: join the hub again with a new code.</source>
        <translation>El hub tiene otro asiento %1 de esta caja que este disco: dos cajas usan la misma identidad. Nada se borró. El envío se detuvo: unir la caja otra vez con un código nuevo.</translation>
    </message>
    <message>
        <source>It was written before this till joined this hub, and the hub does not know of it.</source>
        <translation>Se registró antes de unir esta caja a este hub, y el hub no lo conoce.</translation>
    </message>
    <message>
        <source>The hub stopped taking entries of this till before it joined again: %1.</source>
        <translation>El hub había dejado de aceptar asientos de esta caja antes de que se uniera otra vez: %1.</translation>
    </message>
    <message>
        <source>The hub has other entries under these numbers: this till had been restored from an older copy when it wrote this.</source>
        <translation>El hub tiene otros asientos con estos números: esta caja se había restaurado de una copia anterior cuando registró esto.</translation>
    </message>
    <message>
        <source>The hub has another entry under number %1: two tills had written with one identity.</source>
        <translation>El hub tiene otro asiento con el número %1: dos cajas habían registrado con la misma identidad.</translation>
    </message>
    <message>
        <source>The hub was put back to a copy that is older than what this till keeps: it lacks entries that it had confirmed and that are not here any more. Nothing was deleted now. Selling goes on, sending has stopped: restore a newer backup of the hub.</source>
        <translation>El hub fue restaurado a una copia más antigua que lo que esta caja conserva: le faltan asientos que había confirmado y que ya no están aquí. Ahora no se borró nada. La venta continúa, el envío está detenido: restaurar una copia más reciente del hub.</translation>
    </message>
    <message>
        <source>The hub lacks entries before it that another state of the hub had confirmed, and that this till does not keep any more.</source>
        <translation>Al hub le faltan asientos anteriores que otro estado del hub había confirmado y que esta caja ya no conserva.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>The amount is too large. Nothing was changed.</source>
        <translation>El importe es demasiado grande. No se cambió nada.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added. Nothing was changed.</source>
        <translation>No se pueden sumar importes en %1 y en %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>«%1» no es un precio.</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation>«%1» no es un número. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n decimal(s). Nothing was changed.</source>
        <translation>
            <numerusform>«%1» tiene más de %n decimal. No se cambió nada.</numerusform>
            <numerusform>«%1» tiene más de %n decimales. No se cambió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large. Nothing was changed.</source>
        <translation>«%1» es demasiado grande. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PendingExport</name>
    <message>
        <source>The file %1 cannot be written. Nothing was changed. Choose another folder.</source>
        <translation>El archivo %1 no se puede escribir. No se cambió nada. Elegir otra carpeta.</translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>The code must have 1 to 40 characters, without spaces at its ends.</source>
        <translation>El código debe tener de 1 a 40 caracteres, sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>The name must have 1 to 80 characters.</source>
        <translation>El nombre debe tener de 1 a 80 caracteres.</translation>
    </message>
    <message>
        <source>The customer group must have at most 40 characters.</source>
        <translation>El grupo de clientes debe tener como máximo 40 caracteres.</translation>
    </message>
    <message>
        <source>A price names its product by its code, of 1 to 40 characters.</source>
        <translation>Un precio nombra su producto por el código, de 1 a 40 caracteres.</translation>
    </message>
    <message>
        <source>A list holds at most 20 prices of one product.</source>
        <translation>Una lista admite como máximo 20 precios de un producto.</translation>
    </message>
    <message>
        <source>The price must be zero or more.</source>
        <translation>El precio debe ser cero o más.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>The total is too large. Nothing was changed.</source>
        <translation>El total es demasiado grande. No se cambió nada.</translation>
    </message>
    <message>
        <source>A price and what is left of it after a discount must be zero or more. Nothing was changed.</source>
        <translation>Un precio, y lo que queda de él después de un descuento, debe ser cero o más. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>The code must have 1 to 40 characters, without spaces at its ends.</source>
        <translation>El código debe tener de 1 a 40 caracteres, sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>The name must have 1 to 120 characters.</source>
        <translation>El nombre debe tener de 1 a 120 caracteres.</translation>
    </message>
    <message>
        <source>The price must be zero or more.</source>
        <translation>El precio debe ser cero o más.</translation>
    </message>
    <message>
        <source>The tax rate must be between 0 % and 100 %.</source>
        <translation>La tasa de impuesto debe estar entre 0 % y 100 %.</translation>
    </message>
    <message>
        <source>The category must have at most 80 characters.</source>
        <translation>La categoría debe tener como máximo 80 caracteres.</translation>
    </message>
    <message>
        <source>A product can have at most 20 barcodes.</source>
        <translation>Un producto puede tener como máximo 20 códigos de barras.</translation>
    </message>
    <message>
        <source>The place among the favourites must be between 1 and 1000, or none.</source>
        <translation>El lugar entre los rápidos debe estar entre 1 y 1000, o ninguno.</translation>
    </message>
    <message>
        <source>The minimum stock must be zero or more, and below a thousand million.</source>
        <translation>El stock mínimo debe ser cero o más, y menor que mil millones.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece el número de una tarjeta. Los números de tarjeta no se escriben nunca: no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>A bundle names each product once, with 1 to 100 units of it.</source>
        <translation>Un combo nombra cada producto una sola vez, con 1 a 100 unidades.</translation>
    </message>
    <message>
        <source>A bundle has at least two units and at most 10 products.</source>
        <translation>Un combo tiene al menos dos unidades y como máximo 10 productos.</translation>
    </message>
    <message>
        <source>The percentage must be more than 0 % and at most 100 %.</source>
        <translation>El porcentaje debe ser mayor que 0 % y como máximo 100 %.</translation>
    </message>
    <message>
        <source>The amount must be zero or more.</source>
        <translation>El importe debe ser cero o más.</translation>
    </message>
    <message>
        <source>More units must be taken than paid: 3 and 2, for example, and at most 100.</source>
        <translation>Se deben llevar más unidades de las que se pagan: 3 y 2, por ejemplo, y como máximo 100.</translation>
    </message>
    <message>
        <source>The quantity must be more than zero.</source>
        <translation>La cantidad debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>Uses go from 0 to 1000000, the priority from -1000 to 1000.</source>
        <translation>Los usos van de 0 a 1000000; la prioridad, de -1000 a 1000.</translation>
    </message>
    <message>
        <source>A promotion names at most 500 products, each by its code.</source>
        <translation>Una promoción nombra como máximo 500 productos, cada uno por su código.</translation>
    </message>
    <message>
        <source>A promotion names at most 100 categories.</source>
        <translation>Una promoción nombra como máximo 100 categorías.</translation>
    </message>
    <message>
        <source>The days of the week go from Monday to Sunday.</source>
        <translation>Los días de la semana van de lunes a domingo.</translation>
    </message>
    <message>
        <source>The hours need a beginning and another end.</source>
        <translation>El horario necesita un comienzo y un final distinto.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>A customer group and a price list have at most 40 characters.</source>
        <translation>Un grupo de clientes y una lista de precios tienen como máximo 40 caracteres.</translation>
    </message>
    <message>
        <source>The minimum of the sale must be zero or more.</source>
        <translation>El mínimo de la venta debe ser cero o más.</translation>
    </message>
    <message>
        <source>The code must have 1 to 40 characters, without spaces at its ends.</source>
        <translation>El código debe tener de 1 a 40 caracteres, sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>The name must have 1 to 80 characters.</source>
        <translation>El nombre debe tener de 1 a 80 caracteres.</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>The quantity is too large. Nothing was changed.</source>
        <translation>La cantidad es demasiado grande. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vuelto</translation>
    </message>
    <message>
        <source>VAT included, %1</source>
        <translation>IVA incluido, %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Redondeo en efectivo</translation>
    </message>
    <message>
        <source>On the account of %1</source>
        <translation>En la cuenta de %1</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPIA</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>COPIA %1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolución sin ticket</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Of receipt</source>
        <translation>Del ticket</translation>
    </message>
</context>
<context>
    <name>Relay</name>
    <message>
        <source>The hub did not take it, tried several times: %1</source>
        <translation>El hub no lo aceptó, después de varios intentos: %1</translation>
    </message>
    <message>
        <source>It was never signed, and the key of that time is lost: only that key could vouch for it.</source>
        <translation>Nunca se firmó, y la clave de entonces se perdió: solo esa clave podía dar fe.</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>The note or the lot of a line is too long. Nothing was recorded.</source>
        <translation>La nota o el lote de una línea es demasiado largo. No se registró nada.</translation>
    </message>
    <message>
        <source>A line has too many discounts. Nothing was recorded.</source>
        <translation>Una línea tiene demasiados descuentos. No se registró nada.</translation>
    </message>
    <message>
        <source>The name of a discount is too long. Nothing was recorded.</source>
        <translation>El nombre de un descuento es demasiado largo. No se registró nada.</translation>
    </message>
    <message>
        <source>The note, the reason or the customer of the sale is too long. Nothing was recorded.</source>
        <translation>La nota, el motivo o el cliente de la venta es demasiado largo. No se registró nada.</translation>
    </message>
    <message>
        <source>A discount of a line has the wrong sign. Nothing was recorded.</source>
        <translation>Un descuento de una línea tiene el signo equivocado. No se registró nada.</translation>
    </message>
    <message>
        <source>A line is discounted by more than it costs. Nothing was recorded.</source>
        <translation>Una línea tiene un descuento mayor que su precio. No se registró nada.</translation>
    </message>
    <message>
        <source>The total of a line is not its price times its quantity, less its discounts. Nothing was recorded.</source>
        <translation>El total de una línea no es su precio por su cantidad, menos sus descuentos. No se registró nada.</translation>
    </message>
    <message>
        <source>The reference of a payment is too long. Nothing was recorded.</source>
        <translation>La referencia de un pago es demasiado larga. No se registró nada.</translation>
    </message>
    <message>
        <source>Only what is paid in cash can be rounded, and by less than the smallest notes. Nothing was recorded.</source>
        <translation>Solo se redondea lo que se paga en efectivo, y por menos que los billetes más chicos. No se registró nada.</translation>
    </message>
    <message>
        <source>The time of the sale cannot be right. Nothing was recorded. Check the clock of this computer.</source>
        <translation>La hora de la venta no puede ser correcta. No se registró nada. Revisar el reloj de este equipo.</translation>
    </message>
    <message>
        <source>A line has no product. Nothing was recorded.</source>
        <translation>Una línea no tiene producto. No se registró nada.</translation>
    </message>
    <message>
        <source>What comes back must have negative quantities. Nothing was recorded.</source>
        <translation>Lo que se devuelve debe tener cantidades negativas. No se registró nada.</translation>
    </message>
    <message>
        <source>What is sold must have positive quantities. Nothing was recorded.</source>
        <translation>Lo que se vende debe tener cantidades positivas. No se registró nada.</translation>
    </message>
    <message>
        <source>The sale has no lines. Nothing was recorded.</source>
        <translation>La venta no tiene líneas. No se registró nada.</translation>
    </message>
    <message>
        <source>The sale has no currency. Nothing was recorded.</source>
        <translation>La venta no tiene moneda. No se registró nada.</translation>
    </message>
    <message>
        <source>The lines do not add up to the total. Nothing was recorded.</source>
        <translation>Las líneas no suman el total. No se registró nada.</translation>
    </message>
    <message>
        <source>The payments do not add up to the total. Nothing was recorded.</source>
        <translation>Los pagos no suman el total. No se registró nada.</translation>
    </message>
    <message>
        <source>The change of a payment is wrong. Nothing was recorded.</source>
        <translation>El vuelto de un pago no es correcto. No se registró nada.</translation>
    </message>
    <message>
        <source>The sale has too many lines or payments. Nothing was recorded. Split it in two.</source>
        <translation>La venta tiene demasiadas líneas o pagos. No se registró nada. Dividirla en dos.</translation>
    </message>
    <message>
        <source>A number of the document is too long. Nothing was recorded.</source>
        <translation>Un número del comprobante es demasiado largo. No se registró nada.</translation>
    </message>
    <message>
        <source>The code or the name of a product is too long. Nothing was recorded.</source>
        <translation>El código o el nombre de un producto es demasiado largo. No se registró nada.</translation>
    </message>
    <message>
        <source>The tax rate of a line is not between 0 % and 100 %. Nothing was recorded.</source>
        <translation>La tasa de impuesto de una línea no está entre 0 % y 100 %. No se registró nada.</translation>
    </message>
    <message>
        <source>The quantity of a line is too large. Nothing was recorded.</source>
        <translation>La cantidad de una línea es demasiado grande. No se registró nada.</translation>
    </message>
    <message>
        <source>The price of a line must be zero or more, in the currency of the sale. Nothing was recorded.</source>
        <translation>El precio de una línea debe ser cero o más, en la moneda de la venta. No se registró nada.</translation>
    </message>
    <message>
        <source>The tax of a line is not a part of its total. Nothing was recorded.</source>
        <translation>El impuesto de una línea no es parte de su total. No se registró nada.</translation>
    </message>
    <message>
        <source>What undoes a sale gives money back. Nothing was recorded.</source>
        <translation>Lo que deshace una venta devuelve dinero. No se registró nada.</translation>
    </message>
    <message>
        <source>What is paid must be zero or more. Nothing was recorded.</source>
        <translation>Lo que se paga debe ser cero o más. No se registró nada.</translation>
    </message>
    <message>
        <source>The total is too large. Nothing was recorded.</source>
        <translation>El total es demasiado grande. No se registró nada.</translation>
    </message>
    <message>
        <source>An amount of the sale is too large. Nothing was recorded.</source>
        <translation>Un importe de la venta es demasiado grande. No se registró nada.</translation>
    </message>
    <message>
        <source>The price list of a line is too long. Nothing was recorded.</source>
        <translation>La lista de precios de una línea es demasiado larga. No se registró nada.</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>The amount must be more than zero. Nothing was charged.</source>
        <translation>El importe debe ser mayor que cero. No se cobró nada.</translation>
    </message>
    <message>
        <source>Only cash may be more than what is missing. Nothing was charged.</source>
        <translation>Solo en efectivo se puede recibir más de lo que falta. No se cobró nada.</translation>
    </message>
    <message>
        <source>Cash cannot be rounded to %1. Nothing was changed.</source>
        <translation>El efectivo no se puede redondear a %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>All is paid already. Nothing more was charged.</source>
        <translation>Ya está todo pagado. No se cobró nada más.</translation>
    </message>
    <message>
        <source>In cash it is %1. Nothing was charged.</source>
        <translation>En efectivo son %1. No se cobró nada.</translation>
    </message>
    <message>
        <source>Nobody gives so much cash for this: it looks like a code. Nothing was charged; type what was received.</source>
        <translation>Nadie entrega tanto efectivo por esto: parece un código. No se cobró nada; escribir lo recibido.</translation>
    </message>
    <message>
        <source>Type or scan the code of the voucher. Nothing was charged.</source>
        <translation>Escribir o escanear el código del vale. No se cobró nada.</translation>
    </message>
    <message>
        <source>Type the authorisation code of the card machine's slip. Nothing was charged.</source>
        <translation>Escribir el código de autorización del cupón de la terminal. No se cobró nada.</translation>
    </message>
    <message>
        <source>A code has at most %1 characters. Nothing was charged.</source>
        <translation>Un código tiene como máximo %1 caracteres. No se cobró nada.</translation>
    </message>
    <message>
        <source>Type whose account it is. Nothing was charged.</source>
        <translation>Escribir de quién es la cuenta. No se cobró nada.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters. Nothing was charged.</source>
        <translation>Un nombre tiene como máximo %1 caracteres. No se cobró nada.</translation>
    </message>
    <message>
        <source>That looks like a card's number, which is never kept. Nothing was charged.</source>
        <translation>Parece el número de una tarjeta, que nunca se guarda. No se cobró nada.</translation>
    </message>
    <message>
        <source>This voucher is in this payment already. Nothing more was charged.</source>
        <translation>Este vale ya está en este cobro. No se cobró nada más.</translation>
    </message>
    <message>
        <source>“%1” is not a coin or a note. Nothing was changed.</source>
        <translation>«%1» no es una moneda ni un billete. No se cambió nada.</translation>
    </message>
    <message>
        <source>There must be 1 to %1 coins and notes. Nothing was changed.</source>
        <translation>Debe haber de 1 a %1 monedas y billetes. No se cambió nada.</translation>
    </message>
    <message>
        <source>More was received than it comes to. Take off what you give back. Nothing more was charged.</source>
        <translation>Se recibió más de lo que suma. Quitar lo que se devuelve. No se cobró nada más.</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>There is no product %1. Nothing was changed.</source>
        <translation>No hay un producto %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>A movement of zero changes nothing (%1). Nothing was recorded.</source>
        <translation>Un movimiento de cero no cambia nada (%1). No se registró nada.</translation>
    </message>
    <message>
        <source>“%1” is not a reason for a stock movement. Nothing was recorded.</source>
        <translation>«%1» no es un motivo de movimiento de stock. No se registró nada.</translation>
    </message>
    <message>
        <source>Document %1 of the other system is recorded already. Nothing was recorded twice.</source>
        <translation>El documento %1 del otro sistema ya está registrado. No se registró nada dos veces.</translation>
    </message>
    <message>
        <source>A count cannot be negative (%1). Nothing was recorded.</source>
        <translation>Un recuento no puede ser negativo (%1). No se registró nada.</translation>
    </message>
    <message>
        <source>The quantity is too large (%1 thousandths). Nothing was recorded.</source>
        <translation>La cantidad es demasiado grande (%1 milésimas). No se registró nada.</translation>
    </message>
    <message>
        <source>The note “%1…” or the number of the other system is too long. Nothing was recorded.</source>
        <translation>La nota «%1…» o el número del otro sistema es demasiado larga. No se registró nada.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was recorded.</source>
        <translation>Parece el número de una tarjeta. Los números de tarjeta no se escriben nunca: no se registró nada.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database %1 is damaged. It was left untouched. Make a copy of it, then restore a backup or ask for help; do not delete it.</source>
        <translation>La base de datos %1 está dañada. Quedó como estaba. Hacer una copia y después restaurar un respaldo o pedir ayuda; no borrarla.</translation>
    </message>
    <message>
        <source>The disk does not allow a safe database (%1). Nothing was changed. Use a local disk.</source>
        <translation>El disco no permite una base de datos segura (%1). No se cambió nada. Usar un disco local.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that the folder exists and may be written to.</source>
        <translation>No se puede abrir la base de datos %1. Revisar que la carpeta exista y se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made. Check the rights of the folder above it.</source>
        <translation>No se puede crear la carpeta de %1. Revisar los permisos de la carpeta superior.</translation>
    </message>
    <message>
        <source>%1 is in use by another program (%2, process %3). Close that one, or use another data folder.</source>
        <translation>%1 está en uso por otro programa (%2, proceso %3). Cerrarlo, o usar otra carpeta de datos.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>No hay una base de datos %1.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program (format %1; this program knows %2). Nothing was changed. Install the newer version.</source>
        <translation>Esta base de datos la escribió una versión más nueva del programa (formato %1; este conoce %2). No se cambió nada. Instalar la versión más nueva.</translation>
    </message>
    <message>
        <source>The database on this machine refused to work. Nothing of this step was kept; what was recorded before is safe. Check the disk's space and rights, then try again.</source>
        <translation>La base de datos de este equipo no respondió. Nada de este paso se guardó; lo registrado antes está a salvo. Revisar el espacio y los permisos del disco, y probar otra vez.</translation>
    </message>
    <message>
        <source>The lock file beside %1 cannot be made. Check the rights of the folder and the disk's space.</source>
        <translation>No se puede crear el archivo de bloqueo junto a %1. Verificar los permisos de la carpeta y el espacio en disco.</translation>
    </message>
    <message>
        <source>This is not the database of a till. Nothing was changed. Choose another file or folder.</source>
        <translation>Esta no es la base de datos de una caja. No se cambió nada. Elegir otro archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>This is not the database of a hub. Nothing was changed. Choose another file or folder.</source>
        <translation>Esta no es la base de datos de un hub. No se cambió nada. Elegir otro archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>The disk of this machine is full. This was not recorded; everything before it is safe. Free some space (ask whoever looks after the machine), then try again.</source>
        <translation>El disco de este equipo está lleno. Esto no se registró; todo lo anterior está a salvo. Liberar espacio (pedirlo a quien cuida el equipo) y probar otra vez.</translation>
    </message>
    <message>
        <source>The disk of this machine cannot be written to any more. This was not recorded; everything before it is safe. Do not go on selling here: start the machine again, and if that does not help, change the disk.</source>
        <translation>Ya no se puede escribir en el disco de este equipo. Esto no se registró; todo lo anterior está a salvo. No seguir vendiendo aquí: reiniciar el equipo y, si no alcanza, cambiar el disco.</translation>
    </message>
    <message>
        <source>The disk of this machine failed while this was being written. This was not recorded; everything before it was read again and is there. Try once more; if it happens again, stop using this machine and change the disk.</source>
        <translation>El disco de este equipo falló mientras se escribía. Esto no se registró; todo lo anterior se volvió a leer y está. Probar una vez más; si vuelve a pasar, dejar de usar este equipo y cambiar el disco.</translation>
    </message>
    <message>
        <source>The database on this machine is damaged. This was not recorded. Close the program and do not delete anything: what can be read is kept and can be saved.</source>
        <translation>La base de datos de este equipo está dañada. Esto no se registró. Cerrar el programa y no borrar nada: lo que se puede leer está guardado y se puede rescatar.</translation>
    </message>
    <message>
        <source>Part of what is recorded on this machine is damaged. What is new goes on being recorded and sent. Copy the folder of %1 today, without deleting anything, and show it to whoever looks after the machine.</source>
        <translation>Una parte de lo registrado en este equipo está dañada. Lo nuevo se sigue registrando y enviando. Copiar hoy la carpeta de %1, sin borrar nada, y mostrarla a quien mantiene el equipo.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This till was put back to a copy of its data. Nothing was deleted, selling goes on with later numbers; sending has stopped. Join the hub again with a new code.</source>
        <translation>Esta caja se volvió a una copia de sus datos. Nada se borró; las ventas siguen, con números posteriores; el envío se detuvo. Unir la caja otra vez con un código nuevo.</translation>
    </message>
    <message>
        <source>The hub does not know this till any more. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>El hub ya no conoce esta caja. Nada se borró y las ventas siguen; el envío se detuvo. Unir la caja otra vez con un código nuevo.</translation>
    </message>
    <message>
        <source>The key of this till (till.key) is not the one that it joined the hub with: the file was lost or replaced. Nothing was deleted, selling goes on; sending has stopped. Put the file back and start again, or join the hub again with a new code.</source>
        <translation>La clave de esta caja (till.key) no es la que tenía al unirse al hub: el archivo se perdió o se reemplazó. Nada se borró y las ventas siguen; el envío se detuvo. Reponer el archivo e iniciar otra vez, o unir la caja otra vez con un código nuevo.</translation>
    </message>
    <message>
        <source>This till was restored from an older copy: the hub has later entries of it. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>Esta caja se restauró de una copia anterior: el hub tiene asientos posteriores. Nada se borró y las ventas siguen; el envío se detuvo. Unir la caja otra vez con un código nuevo.</translation>
    </message>
    <message>
        <source>The hub has other entries of this till than this disk: two tills have written with one identity. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>El hub tiene otros asientos de esta caja que este disco: dos cajas registraron con la misma identidad. Nada se borró y las ventas siguen; el envío se detuvo. Unir la caja otra vez con un código nuevo.</translation>
    </message>
    <message>
        <source>Two tills are using one identity: a data folder was copied and both are open. Nothing was deleted, selling goes on; sending has stopped. Close the copy, then join the hub again with a new code.</source>
        <translation>Dos cajas usan la misma identidad: se copió una carpeta de datos y ambas están abiertas. Nada se borró y las ventas siguen; el envío se detuvo. Cerrar la copia y unir la caja otra vez con un código nuevo.</translation>
    </message>
    <message>
        <source>This till joined the hub again since, with another copy of its data. Nothing was deleted, selling goes on; sending has stopped. If this is the copy, close it; else join the hub again with a new code.</source>
        <translation>Esta caja se unió otra vez al hub con otra copia de sus datos. Nada se borró y las ventas siguen; el envío se detuvo. Si esta es la copia, cerrarla; si no, unir la caja otra vez con un código nuevo.</translation>
    </message>
    <message>
        <source>The hub stopped taking entries of this till. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>El hub dejó de aceptar asientos de esta caja. Nada se borró y las ventas siguen; el envío se detuvo. Unir la caja otra vez con un código nuevo.</translation>
    </message>
</context>
<context>
    <name>TenderText</name>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Cta. corriente</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>Tarjeta a mano</translation>
    </message>
</context>
<context>
    <name>mostrador::ExchangePayment</name>
    <message>
        <source>What was kept of it cannot be read.</source>
        <translation>Lo que se guardó de ese cambio no se puede leer.</translation>
    </message>
</context>
<context>
    <name>mostrador::MissedCodes</name>
    <message numerus="yes">
        <source>%n code(s) are not in the sale: %1</source>
        <translation>
            <numerusform>%n código no está en la venta: %1</numerusform>
            <numerusform>%n códigos no están en la venta: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mostrador::AlertDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · more was sold than there was</source>
        <translation>%1 · se vendió de más</translation>
    </message>
    <message>
        <source>%1 left · minimum %2</source>
        <translation>Quedan %1 · mínimo %2</translation>
    </message>
</context>
<context>
    <name>mostrador::CartDelegate</name>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>Otro precio</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>Nota ✓</translation>
    </message>
</context>
<context>
    <name>mostrador::CartModel</name>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Qty.</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Desc.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>Stock %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Venció el %1</translation>
    </message>
    <message>
        <source>Discounts %1</source>
        <translation>Descuentos %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ChartCard</name>
    <message>
        <source>%1 as a chart</source>
        <translation>%1 como gráfico</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
</context>
<context>
    <name>mostrador::CheatSheet</name>
    <message>
        <source>Cash and shift</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincron.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>Type the quantity</source>
        <translation>Escribir la cantidad</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation>Vaciar la venta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation>Efectivo exacto, ya</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc cierra</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Connection line: its link</source>
        <translation>Conexión: su enlace</translation>
    </message>
    <message>
        <source>Alert line: first link</source>
        <translation>Aviso: primer enlace</translation>
    </message>
    <message>
        <source>Alert line: second link</source>
        <translation>Aviso: segundo enlace</translation>
    </message>
    <message>
        <source>Screen's line: first link</source>
        <translation>Pantalla: primer enlace</translation>
    </message>
    <message>
        <source>Screen's line: second link</source>
        <translation>Pantalla: segundo enlace</translation>
    </message>
    <message>
        <source>More favourites</source>
        <translation>Página siguiente de rápidos</translation>
    </message>
    <message>
        <source>Favourites before</source>
        <translation>Página anterior de rápidos</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Cuenta corriente</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>First quick amount</source>
        <translation>Primer importe rápido</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Cuarto</translation>
    </message>
    <message>
        <source>Remove the last tender</source>
        <translation>Quitar el último medio</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Archived or not</source>
        <translation>Archivados o no</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Siguiente orden</translation>
    </message>
    <message>
        <source>Order the other way</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation>Precio en la lista</translation>
    </message>
    <message>
        <source>Its stock</source>
        <translation>Su stock</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>El producto</translation>
    </message>
    <message>
        <source>Adjusting stock</source>
        <translation>Ajuste de stock</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Consumo propio</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Go offline or back</source>
        <translation>Con o sin conexión</translation>
    </message>
    <message>
        <source>Export pending</source>
        <translation>Exportar pendientes</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discount on all</source>
        <translation>Descuento en todo</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Precio de la línea</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Consultar precio</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Tab: favourites</source>
        <translation>Solapa Rápidos</translation>
    </message>
    <message>
        <source>Tab: categories</source>
        <translation>Solapa Categorías</translation>
    </message>
    <message>
        <source>Tab: keypad</source>
        <translation>Solapa Teclado</translation>
    </message>
    <message>
        <source>Panels at the right</source>
        <translation>Paneles de la derecha</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add, new</source>
        <translation>Agregar, nuevo</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Cambiar el cliente</translation>
    </message>
    <message>
        <source>Percent; group</source>
        <translation>Porcentaje; grupo</translation>
    </message>
    <message>
        <source>Amount; price list</source>
        <translation>Importe; lista</translation>
    </message>
    <message>
        <source>For the line</source>
        <translation>Para la línea</translation>
    </message>
    <message>
        <source>For the whole sale</source>
        <translation>Para toda la venta</translation>
    </message>
    <message>
        <source>Choice 1</source>
        <translation>Opción 1</translation>
    </message>
    <message>
        <source>Choice 2</source>
        <translation>Opción 2</translation>
    </message>
    <message>
        <source>Choice 3</source>
        <translation>Opción 3</translation>
    </message>
    <message>
        <source>Choice 4</source>
        <translation>Opción 4</translation>
    </message>
    <message>
        <source>Choice 5</source>
        <translation>Opción 5</translation>
    </message>
    <message>
        <source>Choice 6</source>
        <translation>Opción 6</translation>
    </message>
    <message>
        <source>Choice 7</source>
        <translation>Opción 7</translation>
    </message>
    <message>
        <source>Choice 8</source>
        <translation>Opción 8</translation>
    </message>
    <message>
        <source>Choice 9</source>
        <translation>Opción 9</translation>
    </message>
    <message>
        <source>Card payments that wait</source>
        <translation>Pagos con tarjeta por resolver</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>Tarjeta a mano</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de tarjetas</translation>
    </message>
    <message>
        <source>Ask again, try again or use</source>
        <translation>Preguntar, probar o usar</translation>
    </message>
    <message>
        <source>Slip says yes</source>
        <translation>El cupón dice sí</translation>
    </message>
    <message>
        <source>Slip says no</source>
        <translation>El cupón dice no</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>Recall a parked sale</source>
        <translation>Recuperar en espera</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Devolución o cambio</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolución sin ticket</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Anular la venta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Damaged or to stock</source>
        <translation>Dañado o a stock</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>No lo quiere</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Fallado</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Equivocado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Precio equivocado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>Cómo se devuelve</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Voiding</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Rung up wrong</source>
        <translation>Mal cargada</translation>
    </message>
    <message>
        <source>Wrong payment</source>
        <translation>Medio de pago equivocado</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Copy of the last receipt</source>
        <translation>Copia del último ticket</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>To the favourites</source>
        <translation>A los favoritos</translation>
    </message>
    <message>
        <source>Edit the favourites</source>
        <translation>Editar los favoritos</translation>
    </message>
    <message>
        <source>Editing favourites</source>
        <translation>Edición de favoritos</translation>
    </message>
    <message>
        <source>Product of the tile</source>
        <translation>Producto del botón</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Color siguiente</translation>
    </message>
    <message>
        <source>Tile one place before</source>
        <translation>Un lugar antes</translation>
    </message>
    <message>
        <source>Tile one place after</source>
        <translation>Un lugar después</translation>
    </message>
    <message>
        <source>Remove the tile</source>
        <translation>Quitar el favorito</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>As the shop has them</source>
        <translation>Como los tiene el comercio</translation>
    </message>
    <message>
        <source>Scanner and scale</source>
        <translation>Lector y balanza</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Try a code</source>
        <translation>Probar un código</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Agregar una regla</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Rule up</source>
        <translation>Regla arriba</translation>
    </message>
    <message>
        <source>Rule down</source>
        <translation>Regla abajo</translation>
    </message>
    <message>
        <source>Rules of the next country</source>
        <translation>Reglas del país siguiente</translation>
    </message>
    <message>
        <source>Next preset of keys</source>
        <translation>Esquema de teclas siguiente</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la tecla</translation>
    </message>
    <message>
        <source>Key of the preset</source>
        <translation>Tecla original</translation>
    </message>
    <message>
        <source>All keys of the preset</source>
        <translation>Todas las originales</translation>
    </message>
    <message>
        <source>Lock, or another cashier</source>
        <translation>Bloquear, u otro cajero</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Signing in and approving</source>
        <translation>Entrar y autorizar</translation>
    </message>
    <message>
        <source>Sign in or approve</source>
        <translation>Entrar o autorizar</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <source>Person 1</source>
        <translation>Persona 1</translation>
    </message>
    <message>
        <source>Person 2</source>
        <translation>Persona 2</translation>
    </message>
    <message>
        <source>Person 3</source>
        <translation>Persona 3</translation>
    </message>
    <message>
        <source>Person 4</source>
        <translation>Persona 4</translation>
    </message>
    <message>
        <source>Person 5</source>
        <translation>Persona 5</translation>
    </message>
    <message>
        <source>Person 6</source>
        <translation>Persona 6</translation>
    </message>
    <message>
        <source>Person 7</source>
        <translation>Persona 7</translation>
    </message>
    <message>
        <source>Person 8</source>
        <translation>Persona 8</translation>
    </message>
    <message>
        <source>Person 9</source>
        <translation>Persona 9</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar turno</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Turnos cerrados</translation>
    </message>
    <message>
        <source>Go on or record</source>
        <translation>Seguir o registrar</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>Reason 1</source>
        <translation>Motivo 1</translation>
    </message>
    <message>
        <source>Reason 2</source>
        <translation>Motivo 2</translation>
    </message>
    <message>
        <source>Reason 3</source>
        <translation>Motivo 3</translation>
    </message>
    <message>
        <source>Reason 4</source>
        <translation>Motivo 4</translation>
    </message>
    <message>
        <source>Reason 5</source>
        <translation>Motivo 5</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Lift the wait</source>
        <translation>Levantar la espera</translation>
    </message>
    <message>
        <source>Print the last receipt</source>
        <translation>Imprimir el último ticket</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation>Terminar sin imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir una página de prueba</translation>
    </message>
    <message>
        <source>Role: cashier</source>
        <translation>Rol: cajero</translation>
    </message>
    <message>
        <source>Role: supervisor</source>
        <translation>Rol: supervisor</translation>
    </message>
    <message>
        <source>Role: manager</source>
        <translation>Rol: encargado</translation>
    </message>
    <message>
        <source>Role: auditor</source>
        <translation>Rol: auditor</translation>
    </message>
    <message>
        <source>Print what waits, now</source>
        <translation>Imprimir ya lo que espera</translation>
    </message>
    <message>
        <source>Alert line: third link</source>
        <translation>Aviso: tercer enlace</translation>
    </message>
    <message>
        <source>Alert line: fourth link</source>
        <translation>Aviso: cuarto enlace</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN olvidado</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Imprimir el código de recuperación</translation>
    </message>
    <message>
        <source>The recovery code is in a safe place</source>
        <translation>Código de recuperación guardado</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Código de recuperación nuevo</translation>
    </message>
    <message>
        <source>Print the report or the slip</source>
        <translation>Imprimir el informe o el comprobante</translation>
    </message>
    <message>
        <source>More of the report</source>
        <translation>Más del informe</translation>
    </message>
    <message>
        <source>Back in the report</source>
        <translation>Volver en el informe</translation>
    </message>
</context>
<context>
    <name>mostrador::ConflictCard</name>
    <message>
        <source>Somebody changed it before your edit %1 arrived. The hub kept the earlier one; nothing else of yours was touched.</source>
        <translation>Alguien lo cambió antes de que llegara el cambio %1 de esta caja. El hub mantuvo el anterior; lo demás de esta caja quedó igual.</translation>
    </message>
    <message>
        <source>Keep the hub's</source>
        <translation>Mantener lo del hub</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>Aplicar lo mío</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>The hub's, in force</source>
        <translation>Lo del hub, vigente</translation>
    </message>
</context>
<context>
    <name>mostrador::DashboardScreen</name>
    <message>
        <source>nothing earlier to compare with</source>
        <translation>sin datos anteriores para comparar</translation>
    </message>
    <message>
        <source>compared with yesterday at this time</source>
        <translation>comparado con ayer a esta hora</translation>
    </message>
    <message>
        <source>compared with the day before</source>
        <translation>comparado con el día anterior</translation>
    </message>
    <message>
        <source>compared with the 7 days before</source>
        <translation>comparado con los 7 días anteriores</translation>
    </message>
    <message>
        <source>compared with the 30 days before</source>
        <translation>comparado con los 30 días anteriores</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>sube %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>baja %1</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= igual</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Average ticket</source>
        <translation>Ticket promedio</translation>
    </message>
    <message>
        <source>Units per ticket</source>
        <translation>Unidades por ticket</translation>
    </message>
    <message>
        <source>%1 p</source>
        <comment>percentage points</comment>
        <translation>%1 p</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message numerus="yes">
        <source>%n negative</source>
        <translation>
            <numerusform>%n negativo</numerusform>
            <numerusform>%n negativos</numerusform>
        </translation>
    </message>
    <message>
        <source>below minimum</source>
        <translation>bajo mínimo</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>Stock alerts</source>
        <translation>Avisos de stock</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>Ventas por hora</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>Ventas por día</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>día anterior</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>amount · dashed: %1</source>
        <translation>importe · punteado: %1</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>No sales in this period.</source>
        <translation>Sin ventas en este período.</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Medio de pago</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>other tills: as of %1</source>
        <translation>otras cajas: datos de %1</translation>
    </message>
    <message>
        <source>other tills: not heard yet</source>
        <translation>otras cajas: sin datos todavía</translation>
    </message>
    <message>
        <source>updated %1 s ago</source>
        <translation>actualizado hace %1 s</translation>
    </message>
    <message>
        <source>updated %1 min ago</source>
        <translation>actualizado hace %1 min</translation>
    </message>
    <message>
        <source>this till only</source>
        <translation>solo esta caja</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Sales per minute</source>
        <translation>Ventas por minuto</translation>
    </message>
    <message>
        <source>tickets · since %1</source>
        <translation>tickets · desde las %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>tickets · last hour</source>
        <translation>tickets · última hora</translation>
    </message>
    <message>
        <source>Payment types</source>
        <translation>Medios de pago</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Más vendidos</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>Enter shows the stock of the product.</source>
        <translation>Enter muestra el stock del producto.</translation>
    </message>
    <message>
        <source>No sales yet in this period</source>
        <translation>Todavía no hay ventas en este período</translation>
    </message>
    <message>
        <source>Charge a sale (%1) and it shows here at once.</source>
        <translation>Al cobrar una venta (%1) aparece aquí en el momento.</translation>
    </message>
    <message>
        <source>What the other tills of the shop sell shows here too.</source>
        <translation>También aparece lo que venden las otras cajas de la sucursal.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
</context>
<context>
    <name>mostrador::DocumentModel</name>
    <message>
        <source>Exchange</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Way of the exchange %1</source>
        <translation>Camino del cambio %1</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation>Movimiento de stock</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>Recuento de stock</translation>
    </message>
    <message>
        <source>Product edit</source>
        <translation>Producto cambiado</translation>
    </message>
    <message>
        <source>Journal opened</source>
        <translation>Diario abierto</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>Way of the sale %1</source>
        <translation>Camino de la venta %1</translation>
    </message>
    <message>
        <source>Way of the return %1</source>
        <translation>Camino de la devolución %1</translation>
    </message>
    <message>
        <source>Way of the void %1</source>
        <translation>Camino de la anulación %1</translation>
    </message>
    <message>
        <source>Way of the stock movement %1</source>
        <translation>Camino del movimiento de stock %1</translation>
    </message>
    <message>
        <source>Way of the stock count %1</source>
        <translation>Camino del recuento de stock %1</translation>
    </message>
    <message>
        <source>Way of the product edit %1</source>
        <translation>Camino de la edición de producto %1</translation>
    </message>
    <message>
        <source>Way of the document %1</source>
        <translation>Camino del documento %1</translation>
    </message>
    <message>
        <source>Sale parked</source>
        <translation>Venta en espera</translation>
    </message>
    <message>
        <source>Sale recalled</source>
        <translation>Venta recuperada</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Línea quitada</translation>
    </message>
    <message>
        <source>Line put back</source>
        <translation>Línea repuesta</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>Venta vaciada</translation>
    </message>
    <message>
        <source>Sale put back</source>
        <translation>Venta repuesta</translation>
    </message>
    <message>
        <source>Receipt reprinted</source>
        <translation>Ticket reimpreso</translation>
    </message>
    <message>
        <source>Report reprinted</source>
        <translation>Informe reimpreso</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Turno abierto</translation>
    </message>
    <message>
        <source>Shift counted</source>
        <translation>Turno contado</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Turno cerrado</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>Movimiento de caja</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persona cambiada</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>Wait lifted</source>
        <translation>Espera levantada</translation>
    </message>
    <message>
        <source>Permission changed</source>
        <translation>Permiso cambiado</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Código de recuperación nuevo</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>Código de recuperación incorrecto</translation>
    </message>
    <message>
        <source>New PIN by a code</source>
        <translation>PIN nuevo por código</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
</context>
<context>
    <name>mostrador::LastItem</name>
    <message>
        <source>%1 in stock</source>
        <translation>Quedan %1</translation>
    </message>
</context>
<context>
    <name>mostrador::MainWindow</name>
    <message>
        <source>See what it is</source>
        <translation>Ver qué pasa</translation>
    </message>
    <message>
        <source>Offline you can sell, charge, and see and edit products. What other tills sell arrives later.</source>
        <translation>Sin conexión se puede vender, cobrar, y ver y editar productos. Lo que venden otras cajas llega después.</translation>
    </message>
    <message>
        <source>Working offline since %1. Everything is kept on this till and sent when the connection is back.</source>
        <translation>Trabajando sin conexión desde %1. Todo se guarda en esta caja y se envía al volver.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What can I do</source>
        <translation>Qué puedo hacer</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Unir otra vez</translation>
    </message>
</context>
<context>
    <name>mostrador::PaidPanel</name>
    <message>
        <source>Back to the sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Siguiente venta</translation>
    </message>
    <message>
        <source>Scanning starts it too</source>
        <translation>También empieza al escanear</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vuelto</translation>
    </message>
    <message>
        <source>Received %1 of %2</source>
        <translation>Recibido %1 de %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Kept on this till at %1</source>
        <translation>Guardado en esta caja a las %1</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmado por el hub</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Sale of %1</source>
        <translation>Venta del %1</translation>
    </message>
</context>
<context>
    <name>mostrador::PartPaid</name>
    <message>
        <source>%1 was received for this sale already. %2 goes on with the rest: %3.</source>
        <translation>De esta venta ya se recibieron %1. %2 sigue con el resto: %3.</translation>
    </message>
    <message>
        <source>%1 was received for this sale already, %2 more than it comes to now. %3 goes on.</source>
        <translation>De esta venta ya se recibieron %1, %2 más de lo que suma ahora. %3 sigue.</translation>
    </message>
</context>
<context>
    <name>mostrador::PaymentPanel</name>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vuelto</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Received (empty = exact amount)</source>
        <translation>Recibido (vacío = importe exacto)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Falta</translation>
    </message>
    <message numerus="yes">
        <source>%n card payment(s) to settle: %1</source>
        <translation>
            <numerusform>Hay %n pago con tarjeta por resolver: %1</numerusform>
            <numerusform>Hay %n pagos con tarjeta por resolver: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounding of cash %1: to pay %2</source>
        <translation>Redondeo en efectivo %1: a pagar %2</translation>
    </message>
    <message>
        <source>Rounding of cash %1</source>
        <translation>Redondeo en efectivo %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>By the card terminal (empty = exact amount)</source>
        <translation>Por la terminal (vacío = importe exacto)</translation>
    </message>
    <message>
        <source>Amount (empty = what is missing)</source>
        <translation>Importe (vacío = lo que falta)</translation>
    </message>
    <message>
        <source>%1 more was received than it comes to now. Take off what you give back (%2 for the last). Nothing else is charged before.</source>
        <translation>Se recibieron %1 de más de lo que ahora suma. Quitar lo que se devuelve (%2 quita lo último). Antes no se cobra nada más.</translation>
    </message>
    <message>
        <source>It is not known whether the card was charged %1; if it was, that would be paid twice. %2 asks the terminal again; to charge it otherwise all the same, once more.</source>
        <translation>No se sabe si la tarjeta pagó %1; si pagó, quedaría cobrado dos veces. %2 vuelve a preguntar a la terminal; para cobrarlo igual de otra forma, una vez más.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>De más</translation>
    </message>
</context>
<context>
    <name>mostrador::ProblemWatch</name>
    <message numerus="yes">
        <source>The hub points at %n document(s) of this till. Nothing is lost; somebody must look.</source>
        <translation>
            <numerusform>El hub señala %n documento de esta caja. Nada se perdió; alguien debe revisarlo.</numerusform>
            <numerusform>El hub señala %n documentos de esta caja. Nada se perdió; alguien debe revisarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of this till met a newer one and did not apply. Choose which stands.</source>
        <translation>
            <numerusform>%n cambio de esta caja chocó con uno más nuevo y no se aplicó. Elegir cuál queda.</numerusform>
            <numerusform>%n cambios de esta caja chocaron con otros más nuevos y no se aplicaron. Elegir cuáles quedan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mostrador::ProblemWindow</name>
    <message>
        <source>This till is already open</source>
        <translation>Esta caja ya está abierta</translation>
    </message>
    <message>
        <source>The till cannot start</source>
        <translation>La caja no puede arrancar</translation>
    </message>
    <message>
        <source>Data of this till: %1</source>
        <translation>Datos de esta caja: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mostrador::ProductModel</name>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Bajo mínimo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
            <source>Out of stock</source>
            <translation>Sin stock</translation>
        </message>
    <message>
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
    <message>
            <source>%1 s ago</source>
            <translation>hace %1 s</translation>
        </message>
    <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
</context>
<context>
    <name>mostrador::QuickPanel</name>
    <message>
        <source>There is nothing to charge yet.</source>
        <translation>Todavía no hay nada para cobrar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Whoever comes in</source>
        <translation>Consumidor final</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápidos</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>Nota ✓</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Edit · %1</source>
        <translation>Editar · %1</translation>
    </message>
    <message>
        <source>Edit the favourites</source>
        <translation>Editar los favoritos</translation>
    </message>
</context>
<context>
    <name>mostrador::SaleController</name>
    <message>
        <source>Part of this sale was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed.</source>
        <translation>Parte de esta venta ya se pagó. Cobrar el resto, o ir al cobro y quitar lo que se devuelve. No se cambió nada.</translation>
    </message>
    <message>
        <source>Close the payment (Esc) to add products.</source>
        <translation>Cerrar el cobro (Esc) para agregar productos.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message numerus="yes">
        <source>The sale was emptied: %n line(s)</source>
        <translation>
            <numerusform>Se vació la venta: %n línea</numerusform>
            <numerusform>Se vació la venta: %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The sale in progress would be lost if the program ended now. %1</source>
        <translation>La venta en curso se perdería si el programa terminara ahora. %1</translation>
    </message>
    <message>
        <source>Whether the last receipt was seen cannot be read. Look at the last sales before ringing anything up again. %1</source>
        <translation>No se puede leer si el último ticket se mostró. Revisar las últimas ventas antes de volver a cobrar. %1</translation>
    </message>
    <message>
        <source>The sale that was in progress cannot be read. %1</source>
        <translation>No se puede leer la venta que estaba en curso. %1</translation>
    </message>
    <message>
        <source>There is not enough of %1: stock %2. The sale is as it was.</source>
        <translation>No alcanza %1: stock %2. La venta sigue como estaba.</translation>
    </message>
    <message>
        <source>Close the payment (Esc) to change the sale.</source>
        <translation>Cerrar el cobro (Esc) para cambiar la venta.</translation>
    </message>
    <message numerus="yes">
        <source>Parked: %n line(s)</source>
        <translation>
            <numerusform>En espera: %n línea</numerusform>
            <numerusform>En espera: %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Close the payment (Esc) first: the parked sale waits for this till.</source>
        <translation>Primero cerrar el cobro (Esc): la venta en espera queda para esta caja.</translation>
    </message>
    <message>
        <source>Another sale is just being opened here. Once it is open, do that again: nothing was changed.</source>
        <translation>Se está abriendo otra venta en esta caja. Cuando esté abierta, repetirlo: no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 The sale is open again, with what was rung up since.</source>
        <translation>%1 La venta está abierta de nuevo, con lo que se marcó desde entonces.</translation>
    </message>
    <message>
        <source>%1 The sale is open again.</source>
        <translation>%1 La venta está abierta de nuevo.</translation>
    </message>
    <message>
        <source>A sale that could not be parked is open again.</source>
        <translation>Una venta que no se pudo poner en espera está abierta de nuevo.</translation>
    </message>
    <message>
        <source>Whether a sale waits that could not be parked cannot be read. %1</source>
        <translation>No se puede leer si hay una venta que no se pudo poner en espera. %1</translation>
    </message>
    <message>
        <source>%1 The parked sale waits for this till.</source>
        <translation>%1 La venta en espera queda para esta caja.</translation>
    </message>
    <message>
        <source>What was said of the sale meanwhile is not in this one: say it again.</source>
        <translation>Lo que se indicó de la venta mientras tanto no está en esta: indicarlo de nuevo.</translation>
    </message>
    <message>
        <source>What was rung up meanwhile is a parked sale of its own.</source>
        <translation>Lo que se marcó mientras tanto quedó en espera como otra venta.</translation>
    </message>
    <message>
        <source>There is no room for %1 in this sale: ring it up in another.</source>
        <translation>No hay lugar para %1 en esta venta: marcarlo en otra.</translation>
    </message>
    <message>
        <source>It is just being parked. In a moment that can be undone.</source>
        <translation>Se está dejando en espera. En un momento se podrá deshacer.</translation>
    </message>
    <message>
        <source>%1 expired on %2. It is in the sale: take it out if it is not to be sold.</source>
        <translation>%1 venció el %2. Está en la venta: quitarlo si no se debe vender.</translation>
    </message>
    <message>
        <source>%1, lot %2, expired on %3. It is in the sale: take it out if it is not to be sold.</source>
        <translation>%1, lote %2, venció el %3. Está en la venta: quitarlo si no se debe vender.</translation>
    </message>
    <message>
        <source>The card terminal was asked for this sale, and that is not settled. Charge the sale: there it is asked again, used, given back, or settled by its slip. Until then more can be rung up, and nothing that it was asked for leaves the sale.</source>
        <translation>Se consultó la terminal de tarjetas por esta venta, y eso no está resuelto. Cobrar la venta: ahí se vuelve a consultar, se usa, se devuelve o se resuelve con su cupón. Hasta entonces se puede agregar, y nada de lo que se le consultó sale de la venta.</translation>
    </message>
</context>
<context>
    <name>mostrador::SaleScreen</name>
    <message>
        <source>The promotions of the shop changed. The sale has the new prices: tell the customer and charge again.</source>
        <translation>Cambiaron las promociones del negocio. La venta tiene los precios nuevos: avisar al cliente y volver a cobrar.</translation>
    </message>
    <message>
        <source>The promotions of the shop changed. The sale has the new prices.</source>
        <translation>Cambiaron las promociones del negocio. La venta tiene los precios nuevos.</translation>
    </message>
    <message>
        <source>This till has sold nothing yet: there is no receipt to show.</source>
        <translation>Esta caja todavía no vendió nada: no hay ticket para mostrar.</translation>
    </message>
    <message>
        <source>We did not find the code %1. Nothing was added.</source>
        <translation>No encontramos el código %1. No se agregó nada.</translation>
    </message>
    <message>
        <source>We did not find “%1”. Nothing was added.</source>
        <translation>No encontramos «%1». No se agregó nada.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation>Crear producto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The price of %1 changed. The sale has the new price: tell the customer and charge again.</source>
        <translation>Cambió el precio de %1. La venta tiene el precio nuevo: avisar al cliente y volver a cobrar.</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (antes %2)</translation>
    </message>
    <message>
        <source>The price of %1 changed. The sale has the new price.</source>
        <translation>Cambió el precio de %1. La venta tiene el precio nuevo.</translation>
    </message>
    <message>
        <source>We recovered the sale in progress.</source>
        <translation>Recuperamos la venta en curso.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Quantity of %1, then Enter</source>
        <translation>Cantidad de %1, y Enter</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>Scan, or type a code, a name or 3*code</source>
        <translation>Escanear, o escribir código, nombre o 3*código</translation>
    </message>
    <message>
        <source>Ready to sell. Scan a product.</source>
        <translation>Listo para vender. Escanear un producto.</translation>
    </message>
    <message>
        <source>Type part of a name to search.</source>
        <translation>Escribir parte de un nombre para buscar.</translation>
    </message>
    <message>
        <source>3*code rings up three.</source>
        <translation>3*código vende tres.</translation>
    </message>
    <message>
        <source>%1 shows every key.</source>
        <translation>%1 muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Lines of the sale</source>
        <translation>Líneas de la venta</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>First the weight of %1: type it and Enter, or Esc to leave it out.</source>
        <translation>Primero el peso de %1: escribirlo y Enter, o Esc para no agregarlo.</translation>
    </message>
    <message>
        <source>First the weight of %1: type it and Enter, or Esc to leave it out. %2 was not added: scan it again then.</source>
        <translation>Primero el peso de %1: escribirlo y Enter, o Esc para no agregarlo. %2 no se agregó: escanearlo de nuevo después.</translation>
    </message>
    <message>
        <source>First the quantity of %1: type it and Enter, or Esc to leave it as it is.</source>
        <translation>Primero la cantidad de %1: escribirla y Enter, o Esc para dejarla como está.</translation>
    </message>
    <message>
        <source>First what is open beside the sale: Enter does it, Esc leaves it.</source>
        <translation>Primero lo que está abierto junto a la venta: Enter lo hace, Esc lo deja.</translation>
    </message>
    <message>
        <source>Weight of %1 in %2, then Enter</source>
        <translation>Peso de %1 en %2 y Enter</translation>
    </message>
    <message>
        <source>Weight in %1</source>
        <translation>Peso en %1</translation>
    </message>
    <message>
        <source>Quantity, then Enter</source>
        <translation>Cantidad y Enter</translation>
    </message>
    <message>
        <source>Code, name or 3*code</source>
        <translation>Código, nombre o 3*código</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Código o nombre</translation>
    </message>
    <message>
        <source>%1 of one product: is that right? Enter once more to ring it up.</source>
        <translation>%1 de un mismo producto: ¿es correcto? Enter otra vez para agregarlo.</translation>
    </message>
    <message>
        <source>No card payment waits to be settled.</source>
        <translation>Ningún pago con tarjeta está por resolver.</translation>
    </message>
    <message>
        <source>The parked sale is open.</source>
        <translation>La venta en espera está abierta.</translation>
    </message>
    <message numerus="yes">
        <source>A sale with %n line(s) could not be parked. It is kept, and opens after this one.</source>
        <translation>
            <numerusform>Una venta de %n línea no se pudo poner en espera. Está guardada y se abre después de esta.</numerusform>
            <numerusform>Una venta de %n líneas no se pudo poner en espera. Está guardada y se abre después de esta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sales could not be parked. They are kept, and open after this one.</source>
        <translation>
            <numerusform>%n venta no se pudo poner en espera. Está guardada y se abre después de esta.</numerusform>
            <numerusform>%n ventas no se pudieron poner en espera. Están guardadas y se abren después de esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled: %1</source>
        <translation>Recuperada: %1</translation>
    </message>
    <message>
        <source>Till %1 has this sale open, too: it took it while one of the two was without the hub. Ask there before you charge; charging again says that only this till does.</source>
        <translation>La caja %1 también tiene abierta esta venta: la tomó mientras una de las dos estaba sin el hub. Preguntar allí antes de cobrar; cobrar otra vez confirma que solo cobra esta caja.</translation>
    </message>
    <message>
        <source>There is nothing to park yet.</source>
        <translation>Todavía no hay nada para poner en espera.</translation>
    </message>
    <message>
        <source>No printer is set up. The settings have a page for it.</source>
        <translation>No hay impresora configurada. Los ajustes tienen una página para ella.</translation>
    </message>
    <message>
        <source>%1 %2 prints a copy.</source>
        <translation>%1 %2 imprime una copia.</translation>
    </message>
    <message>
        <source>The sale that waited is parked now.</source>
        <translation>La venta que esperaba su turno ya está en espera.</translation>
    </message>
    <message>
        <source>Receipt %1 goes to the printer.</source>
        <translation>El ticket %1 va a la impresora.</translation>
    </message>
</context>
<context>
    <name>mostrador::SearchModel</name>
    <message>
        <source>%1 in stock</source>
        <translation>Quedan %1</translation>
    </message>
</context>
<context>
    <name>mostrador::SearchPopup</name>
    <message>
        <source>Products found</source>
        <translation>Productos encontrados</translation>
    </message>
    <message>
        <source>No product is called “%1”.</source>
        <translation>Ningún producto se llama «%1».</translation>
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
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products under their minimum</source>
        <translation>Productos bajo su mínimo</translation>
    </message>
    <message>
        <source>Nothing is under its minimum.</source>
        <translation>Nada está bajo su mínimo.</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>Escanear o escribir un nombre</translation>
    </message>
    <message>
        <source>Product whose stock is shown</source>
        <translation>Producto cuyo stock se muestra</translation>
    </message>
    <message>
        <source>Stock over the last day</source>
        <translation>Stock del último día</translation>
    </message>
    <message>
        <source>Stock as a chart</source>
        <translation>Stock como gráfico</translation>
    </message>
    <message>
        <source>Stock as a table</source>
        <translation>Stock como tabla</translation>
    </message>
    <message>
        <source>Scan a product, type its name, or choose one of the top list: its stock is drawn here as it changes.</source>
        <translation>Escanear un producto, escribir su nombre o elegir uno de los más vendidos: su stock se dibuja aquí a medida que cambia.</translation>
    </message>
    <message>
        <source>No product has the code %1. Scan another, or type a name.</source>
        <translation>Ningún producto tiene el código %1. Escanear otro o escribir un nombre.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>%1: %2 now</source>
        <translation>%1: %2 ahora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>mostrador::SyncPill</name>
    <message>
        <source>Not joined to a hub</source>
        <translation>Sin unir a un hub</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Enviando %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>Sin conexión · %n pendiente</numerusform>
            <numerusform>Sin conexión · %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>Requiere atención · %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
</context>
<context>
    <name>mostrador::SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation>Sincron.</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>at the head of the page, unlike in the rail there is room</comment>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Export pending</source>
        <translation>Exportar pendientes</translation>
    </message>
    <message>
        <source>Documents of this till</source>
        <translation>Documentos de esta caja</translation>
    </message>
    <message>
        <source>Way of the chosen document</source>
        <translation>Camino del documento elegido</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>This till is not joined to a hub yet.</source>
        <translation>Esta caja todavía no está unida a un hub.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on their way to the hub. Nothing to do.</source>
        <translation>
            <numerusform>%n documento va camino al hub. No hace falta hacer nada.</numerusform>
            <numerusform>%n documentos van camino al hub. No hace falta hacer nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this till is at the hub.</source>
        <translation>Todo lo de esta caja está en el hub.</translation>
    </message>
    <message>
        <source>Kafka does not confirm. Sales reach the hub straight over the network. Nothing is lost.</source>
        <translation>Kafka no confirma. Las ventas llegan al hub por el camino directo. Nada se perdió.</translation>
    </message>
    <message>
        <source>Offline since %1, by hand. Sales go on as ever.</source>
        <translation>Sin conexión desde %1, por decisión propia. Las ventas siguen normales.</translation>
    </message>
    <message>
        <source>The hub has not answered since %1. Sales go on as ever.</source>
        <translation>El hub no responde desde %1. Las ventas siguen normales.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) kept here, to be sent when the connection is back.</source>
        <translation>
            <numerusform>%n documento guardado aquí se enviará al volver la conexión.</numerusform>
            <numerusform>%n documentos guardados aquí se enviarán al volver la conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nada espera envío.</translation>
    </message>
    <message>
        <source>Sending has stopped. Selling goes on and everything is kept here.</source>
        <translation>El envío se detuvo. Las ventas siguen y todo se guarda aquí.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%1 entry(s)</source>
        <translation>
            <numerusform>%1 asiento</numerusform>
            <numerusform>%1 asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting, the oldest of %2</source>
        <translation>%1 en espera, desde las %2</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Esta caja</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>last sign %1</source>
        <translation>última señal %1</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>sin señal todavía</translation>
    </message>
    <message numerus="yes">
        <source>%1 confirmed</source>
        <translation>
            <numerusform>%1 confirmado</numerusform>
            <numerusform>%1 confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation>Sin unir</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>último envío %1</translation>
    </message>
    <message>
        <source>nothing sent this way yet</source>
        <translation>sin envíos por aquí todavía</translation>
    </message>
    <message>
        <source>documents go straight to the hub</source>
        <translation>los documentos van directo al hub</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>does not answer; it is tried again by itself</source>
        <translation>no responde; se prueba otra vez solo</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>no confirmation: sending straight to the hub</source>
        <translation>sin confirmar: se envía directo</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Demorado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>Pendientes %1</translation>
    </message>
    <message>
        <source>Need attention %1</source>
        <translation>Requieren atención %1</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Qué documentos</translation>
    </message>
    <message>
        <source>The hub's value stands.</source>
        <translation>Queda el valor del hub.</translation>
    </message>
    <message>
        <source>Your value is on its way to the hub as a new edit.</source>
        <translation>El valor propio va al hub como un cambio nuevo.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message>
        <source>Edits that met a newer one, and documents that the hub put aside, are listed here.</source>
        <translation>Aquí se listan los cambios que chocaron con uno más nuevo y los documentos que el hub apartó.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada espera envío</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada escrito todavía</translation>
    </message>
    <message>
        <source>Each sale, edit and stock movement of this till is listed here, with how far it is.</source>
        <translation>Aquí se lista cada venta, cambio y movimiento de stock de esta caja, y por dónde va.</translation>
    </message>
    <message>
        <source>Way of a document</source>
        <translation>Camino de un documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export pending documents</source>
        <translation>Exportar documentos pendientes</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were written to %1. They stay in the queue until the hub confirms them.</source>
        <translation>
            <numerusform>Se escribió %n documento en %1. Sigue en la cola hasta que el hub lo confirme.</numerusform>
            <numerusform>Se escribieron %n documentos en %1. Siguen en la cola hasta que el hub los confirme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting: everything of this till is at the hub.</source>
        <translation>Nada esperaba: todo lo de esta caja está en el hub.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Unir otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered</source>
        <comment>entries by this way since the program was started</comment>
        <translation>
            <numerusform>%1 entregado</numerusform>
            <numerusform>%1 entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on the way</source>
        <comment>entries by this way since the program was started</comment>
        <translation>
            <numerusform>%1 en camino</numerusform>
            <numerusform>%1 en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attempt(s) repeated</source>
        <translation>
            <numerusform>%1 intento repetido</numerusform>
            <numerusform>%1 intentos repetidos</numerusform>
        </translation>
    </message>
    <message>
        <source>straight: %1</source>
        <translation>directo: %1</translation>
    </message>
    <message>
        <source>Change a product: %1</source>
        <translation>Editar un producto: %1</translation>
    </message>
</context>
<context>
    <name>mostrador::TillApp</name>
    <message>
        <source>What was chosen will be as before after the next start. %1</source>
        <translation>Lo elegido volverá a ser como antes en el próximo inicio. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>See what it is</source>
        <translation>Ver qué es</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Verla otra vez</translation>
    </message>
    <message>
        <source>The disk of this machine is full. Sales go on being recorded for now, where room was kept for this; make space today, before that is used up, too.</source>
        <translation>El disco de este equipo está lleno. Por ahora las ventas se siguen registrando en el espacio reservado para esto; liberar espacio hoy, antes de que también se acabe.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>A parked sale was charged twice, here and at till %1: receipts %2. Void the one that the customer did not pay.</source>
        <translation>Una venta en espera se cobró dos veces, aquí y en la caja %1: tickets %2. Anular el que el cliente no pagó.</translation>
    </message>
    <message>
        <source>An exchange was being paid when the program ended: it is kept.</source>
        <translation>Se estaba cobrando un cambio cuando terminó el programa: se conservó.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
</context>
<context>
    <name>TillDisk</name>
    <message>
        <source>The data folder %1 cannot be made. Check the rights of the folder above it.</source>
        <translation>No se puede crear la carpeta de datos %1. Revisar los permisos de la carpeta que la contiene.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
</context>
<context>
    <name>mostrador::TopBar</name>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tamaño de letra: %1 %</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Idioma: español</translation>
    </message>
</context>
<context>
    <name>mostrador::TotalsFoot</name>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>IVA incluido</translation>
    </message>
</context>
<context>
    <name>mostrador::WayView</name>
    <message>
        <source>Stored on this till</source>
        <translation>Guardada en esta caja</translation>
    </message>
    <message>
        <source>%1 · entry %2</source>
        <translation>%1 · asiento %2</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n more time(s)</source>
        <translation>
            <numerusform>%n intento más</numerusform>
            <numerusform>%n intentos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to Kafka</source>
        <translation>Entregada a Kafka</translation>
    </message>
    <message>
        <source>Sent straight to the hub</source>
        <translation>Enviada directo al hub</translation>
    </message>
    <message>
        <source>No confirmation in %1 s: sent over Kafka</source>
        <translation>Sin confirmación en %1 s: se envió por Kafka</translation>
    </message>
    <message>
        <source>No confirmation in %1 s: sent straight to the hub</source>
        <translation>Sin confirmación en %1 s: se envió directo al hub</translation>
    </message>
    <message>
        <source>Handed to Kafka again</source>
        <translation>Entregada otra vez a Kafka</translation>
    </message>
    <message>
        <source>Sent straight to the hub again</source>
        <translation>Enviada otra vez directo al hub</translation>
    </message>
    <message>
        <source>Put aside by the hub</source>
        <translation>Apartada por el hub</translation>
    </message>
    <message>
        <source>%1
It is kept there and here; the others go on. Show it to whoever looks after the hub.</source>
        <translation>%1
Se conserva allí y aquí; las demás siguen. Mostrarla a quien cuida el hub.</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmada por el hub</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar todavía</translation>
    </message>
    <message>
        <source>it goes when the connection is back</source>
        <translation>sale al volver la conexión</translation>
    </message>
    <message>
        <source>it goes now</source>
        <translation>sale ahora</translation>
    </message>
    <message>
        <source>Confirmation by the hub</source>
        <translation>Confirmación del hub</translation>
    </message>
    <message>
        <source>when the connection is back</source>
        <translation>al volver la conexión</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>%1 · at the attempt no. %2</source>
        <comment>time, number</comment>
        <translation>%1 · al intento n.º %2</translation>
    </message>
</context>
<context>
    <name>mostrador::WelcomePage</name>
    <message>
        <source>The hub of before is lost: bring along all that was recorded here</source>
        <translation>El hub anterior se perdió: traer todo lo registrado aquí</translation>
    </message>
    <message>
        <source>Join this till to the shop</source>
        <translation>Unir esta caja al negocio</translation>
    </message>
    <message>
        <source>Ask for a one-time code where the hub runs (mostrador-hub enrol-code). It is valid for 15 minutes.</source>
        <translation>Pedir un código de un solo uso donde funciona el hub (mostrador-hub enrol-code). Vale 15 minutos.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del hub</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nombre de esta caja</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Talking to the hub…</source>
        <translation>Hablando con el hub…</translation>
    </message>
    <message>
        <source>This is no address of a hub. It looks like http://127.0.0.1:8640.</source>
        <translation>Esto no es la dirección de un hub. Es algo como http://127.0.0.1:8640.</translation>
    </message>
    <message>
        <source>The one-time code is missing.</source>
        <translation>Falta el código de un solo uso.</translation>
    </message>
    <message>
        <source>The till needs a name, for example “Till 1”.</source>
        <translation>La caja necesita un nombre, por ejemplo «Caja 1».</translation>
    </message>
    <message>
        <source>Join the hub again</source>
        <translation>Unir la caja otra vez</translation>
    </message>
    <message>
        <source>Everything recorded on this till stays. What the hub does not have yet is sent to it first; what does not fit its books is listed for you.</source>
        <translation>Todo lo registrado en esta caja queda. Lo que el hub aún no tiene se envía primero; lo que no encaja en sus libros queda en una lista para revisar.</translation>
    </message>
    <message>
        <source>Not now: go on selling</source>
        <translation>Ahora no: seguir vendiendo</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Caja 1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Este equipo: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: the till needs another name.</source>
        <translation>Parece el número de una tarjeta. Los números de tarjeta no se escriben nunca: la caja necesita otro nombre.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
            <source>The price is missing.</source>
            <translation>Falta el precio.</translation>
        </message>
    <message>
            <source>The price must be zero or more.</source>
            <translation>El precio debe ser cero o más.</translation>
        </message>
    <message>
            <source>The rate must be between 0 and 100 %, with two decimals at most.</source>
            <translation>La alícuota debe estar entre 0 y 100 %, con dos decimales como máximo.</translation>
        </message>
    <message>
            <source>The minimum must be zero or more.</source>
            <translation>El mínimo debe ser cero o más.</translation>
        </message>
    <message>
            <source>Kept by the piece: the minimum must be a whole number.</source>
            <translation>Se lleva por unidad: el mínimo debe ser un número entero.</translation>
        </message>
    <message>
            <source>The place is a whole number from 1 to 999; empty: not among the favourites.</source>
            <translation>El lugar es un número entero de 1 a 999; vacío: no está entre los rápidos.</translation>
        </message>
    <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    <message>
            <source>Barcodes</source>
            <translation>Códigos de barras</translation>
        </message>
    <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
    <message>
            <source>Sold by</source>
            <translation>Se vende por</translation>
        </message>
    <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
    <message>
            <source>VAT included</source>
            <translation>IVA incluido</translation>
        </message>
    <message>
            <source>Minimum stock</source>
            <translation>Stock mínimo</translation>
        </message>
    <message>
            <source>Place in favourites</source>
            <translation>Lugar en rápidos</translation>
        </message>
    <message>
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
    <message>
            <source>Piece</source>
            <translation>Unidad</translation>
        </message>
    <message>
            <source>Kilogram</source>
            <translation>Kilogramo</translation>
        </message>
    <message>
            <source>Litre</source>
            <translation>Litro</translation>
        </message>
    <message>
            <source>Metre</source>
            <translation>Metro</translation>
        </message>
    <message>
            <source>archived</source>
            <translation>archivado</translation>
        </message>
    <message>
            <source>not archived</source>
            <translation>no archivado</translation>
        </message>
    <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    <message>
            <source>The name must have 1 to 120 characters.</source>
            <translation>El nombre debe tener de 1 a 120 caracteres.</translation>
        </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Exchange %1</source>
        <translation>Cambio %1</translation>
    </message>
    <message>
            <source>Received</source>
            <translation>Recepción</translation>
        </message>
    <message>
            <source>Found</source>
            <translation>Hallazgo</translation>
        </message>
    <message>
            <source>Damaged</source>
            <translation>Rotura</translation>
        </message>
    <message>
            <source>Lost</source>
            <translation>Pérdida</translation>
        </message>
    <message>
            <source>Own use</source>
            <translation>Consumo propio</translation>
        </message>
    <message>
            <source>Opening stock</source>
            <translation>Stock inicial</translation>
        </message>
    <message>
            <source>Correction</source>
            <translation>Corrección</translation>
        </message>
    <message>
            <source>Sale %1</source>
            <translation>Venta %1</translation>
        </message>
    <message>
            <source>Return %1</source>
            <translation>Devolución %1</translation>
        </message>
    <message>
            <source>Void %1</source>
            <translation>Anulación %1</translation>
        </message>
    <message>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
</context>
<context>
    <name>mostrador::AdjustPanel</name>
    <message>
            <source>How many? Type the quantity.</source>
            <translation>¿Cuántos? Escribir la cantidad.</translation>
        </message>
    <message>
            <source>This product is kept by the piece: the quantity must be a whole number.</source>
            <translation>Este producto se lleva por unidad: la cantidad debe ser un número entero.</translation>
        </message>
    <message>
            <source>A count cannot be negative.</source>
            <translation>Un recuento no puede ser negativo.</translation>
        </message>
    <message>
            <source>A movement of zero changes nothing.</source>
            <translation>Un movimiento de cero no cambia nada.</translation>
        </message>
    <message>
            <source>With this reason goods come in: type the quantity without a minus, or choose another reason.</source>
            <translation>Con este motivo la mercadería entra: escribir la cantidad sin el menos, o elegir otro motivo.</translation>
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
            <translation>Elegir un motivo. Todavía no se registró nada.</translation>
        </message>
    <message>
            <source>Movement</source>
            <translation>Movimiento</translation>
        </message>
    <message>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
    <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
    <message>
            <source>pieces</source>
            <translation>unidades</translation>
        </message>
    <message>
            <source>There are (%1)</source>
            <translation>Hay (%1)</translation>
        </message>
    <message>
            <source>Quantity (%1)</source>
            <translation>Cantidad (%1)</translation>
        </message>
    <message>
            <source>Note (optional)</source>
            <translation>Nota (opcional)</translation>
        </message>
    <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    <message>
        <source>Count the stock: %1, %2</source>
        <translation>Contar el stock: %1, %2</translation>
    </message>
    <message>
        <source>Move stock: %1, %2</source>
        <translation>Mover stock: %1, %2</translation>
    </message>
</context>
<context>
    <name>mostrador::BarcodeList</name>
    <message>
            <source>%1 is one of its barcodes already.</source>
            <translation>%1 ya es uno de sus códigos.</translation>
        </message>
    <message>
            <source>%1 belongs to “%2” already. Take it away there first.</source>
            <translation>%1 ya es de «%2». Quitarlo primero de ahí.</translation>
        </message>
    <message>
            <source>Scan or type, Enter adds</source>
            <translation>Escanear o escribir, Enter agrega</translation>
        </message>
    <message>
            <source>Add a barcode</source>
            <translation>Agregar un código de barras</translation>
        </message>
    <message>
            <source>Remove the barcode %1</source>
            <translation>Quitar el código de barras %1</translation>
        </message>
</context>
<context>
    <name>mostrador::MovementList</name>
    <message>
            <source>Movements of this till</source>
            <translation>Movimientos de esta caja</translation>
        </message>
    <message>
            <source>This till has not moved this product yet.</source>
            <translation>Esta caja todavía no movió este producto.</translation>
        </message>
</context>
<context>
    <name>mostrador::PriceEditor</name>
    <message>
            <source>The price must be zero or more.</source>
            <translation>El precio debe ser cero o más.</translation>
        </message>
    <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductDelegate</name>
    <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductForm</name>
    <message>
            <source>The product needs a code.</source>
            <translation>El producto necesita un código.</translation>
        </message>
    <message>
            <source>The code %1 belongs to “%2”. Choose another.</source>
            <translation>El código %1 es de «%2». Elegir otro.</translation>
        </message>
    <message>
            <source>Changed elsewhere to %1</source>
            <translation>Cambió en otro lugar a %1</translation>
        </message>
    <message>
            <source>Take it</source>
            <translation>Tomarlo</translation>
        </message>
    <message>
            <source>New product</source>
            <translation>Producto nuevo</translation>
        </message>
    <message>
            <source>unsaved</source>
            <translation>sin guardar</translation>
        </message>
    <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
    <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
    <message>
            <source>Not sold any more: hidden from sale and search</source>
            <translation>Ya no se vende: no aparece al vender</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductTable</name>
    <message>
            <source>Products</source>
            <translation>Productos</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductsScreen</name>
    <message>
            <source>We did not find “%1”.</source>
            <translation>No encontramos «%1».</translation>
        </message>
    <message>
            <source>Create the product · %1</source>
            <translation>Crear producto · %1</translation>
        </message>
    <message>
            <source>Changed elsewhere while you were editing: %1. %2 again keeps yours, Esc takes the other. Nothing was saved yet.</source>
            <translation>Cambió en otro lugar mientras se editaba: %1. %2 otra vez conserva lo escrito, Esc toma lo otro. Todavía no se guardó nada.</translation>
        </message>
    <message>
            <source>%1 was created.</source>
            <translation>Se creó %1.</translation>
        </message>
    <message>
            <source>%1: %2 %3 → %4</source>
            <translation>%1: %2 %3 → %4</translation>
        </message>
    <message>
            <source>%1: saved %2</source>
            <translation>%1: se guardó %2</translation>
        </message>
    <message>
            <source>%1 is as it was before.</source>
            <translation>%1 quedó como antes.</translation>
        </message>
    <message>
            <source>New product discarded.</source>
            <translation>Se descartó el producto nuevo.</translation>
        </message>
    <message>
            <source>Changes to %1 discarded.</source>
            <translation>Se descartaron los cambios de %1.</translation>
        </message>
    <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    <message>
            <source>%1: yours %2, what stands %3</source>
            <translation>%1: lo escrito %2, lo que quedó %3</translation>
        </message>
    <message>
            <source>Nothing to see here.</source>
            <translation>No hay nada para ver.</translation>
        </message>
    <message>
            <source>Enter offers to create it. Esc empties the search.</source>
            <translation>Enter ofrece crearlo. Esc vacía la búsqueda.</translation>
        </message>
    <message>
            <source>%1 creates a product.</source>
            <translation>%1 crea un producto.</translation>
        </message>
    <message>
            <source>Archived %1</source>
            <translation>Archivados %1</translation>
        </message>
    <message>
            <source>All categories · %1</source>
            <translation>Todas las categorías · %1</translation>
        </message>
    <message>
            <source>Order: %1 %2 · %3</source>
            <translation>Orden: %1 %2 · %3</translation>
        </message>
    <message>
            <source>Products</source>
            <translation>Productos</translation>
        </message>
    <message>
            <source>Search or scan</source>
            <translation>Buscar o escanear</translation>
        </message>
    <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
    <message>
            <source>No product chosen</source>
            <translation>Ningún producto elegido</translation>
        </message>
    <message>
            <source>Choose one in the list, or scan it.</source>
            <translation>Elegir uno en la lista, o escanearlo.</translation>
        </message>
    <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
    <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
    <message>
            <source>Revert</source>
            <translation>Revertir</translation>
        </message>
    <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    <message>
        <source>Nothing here has this name or code.</source>
        <translation>Nada aquí tiene ese nombre o código.</translation>
    </message>
    <message>
        <source>For sale %1</source>
        <translation>A la venta %1</translation>
    </message>
    <message>
        <source>Make a product: %1</source>
        <translation>Crear un producto: %1</translation>
    </message>
    <message>
        <source>Change a product: %1</source>
        <translation>Editar un producto: %1</translation>
    </message>
</context>
<context>
    <name>mostrador::StockDrawer</name>
    <message>
            <source>The hub has not told its figure yet: only this till's movements.</source>
            <translation>El hub todavía no dijo su cifra: solo movimientos de esta caja.</translation>
        </message>
    <message>
            <source>As of %1</source>
            <translation>Cifra de las %1</translation>
        </message>
    <message>
            <source>As of %1, %2 added here since</source>
            <translation>Cifra de las %1; desde entonces entraron %2 aquí</translation>
        </message>
    <message>
            <source>As of %1, %2 taken here since</source>
            <translation>Cifra de las %1; desde entonces salieron %2 aquí</translation>
        </message>
    <message>
            <source>Last %1 days</source>
            <translation>Últimos %1 días</translation>
        </message>
    <message>
            <source>Since %1</source>
            <translation>Desde %1</translation>
        </message>
    <message>
            <source>No product chosen</source>
            <translation>Ningún producto elegido</translation>
        </message>
    <message>
            <source>Choose one in the list, or scan it.</source>
            <translation>Elegir uno en la lista, o escanearlo.</translation>
        </message>
    <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
    <message>
            <source>Minimum</source>
            <translation>Mínimo</translation>
        </message>
    <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
    <message>
            <source>Movements of this till</source>
            <translation>Movimientos de esta caja</translation>
        </message>
    <message>
            <source>Stock over time</source>
            <translation>Stock en el tiempo</translation>
        </message>
    <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
    <message>
            <source>Adjust</source>
            <translation>Ajustar</translation>
        </message>
</context>
<context>
    <name>mostrador::StockScreen</name>
    <message>
            <source>Nothing to see here.</source>
            <translation>No hay nada para ver.</translation>
        </message>
    <message>
            <source>Esc empties the search.</source>
            <translation>Esc vacía la búsqueda.</translation>
        </message>
    <message>
            <source>No product has negative stock.</source>
            <translation>Ningún producto tiene stock negativo.</translation>
        </message>
    <message>
            <source>Products arrive from the hub, or are created under Products.</source>
            <translation>Los productos llegan del hub, o se crean en Productos.</translation>
        </message>
    <message>
            <source>All %1</source>
            <translation>Todos %1</translation>
        </message>
    <message>
            <source>Negative %1</source>
            <translation>Negativo %1</translation>
        </message>
    <message>
            <source>Order: %1 %2 · %3</source>
            <translation>Orden: %1 %2 · %3</translation>
        </message>
    <message>
            <source>We did not find the code %1.</source>
            <translation>No encontramos el código %1.</translation>
        </message>
    <message>
            <source>Create the product</source>
            <translation>Crear producto</translation>
        </message>
    <message>
            <source>Takes back: %1</source>
            <translation>Revierte: %1</translation>
        </message>
    <message>
            <source>%1: %2 %3. Stock is %4.</source>
            <translation>%1: %2 %3. El stock es %4.</translation>
        </message>
    <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    <message>
            <source>Taken back. Stock of %1 is %2.</source>
            <translation>Revertido. El stock de %1 es %2.</translation>
        </message>
    <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
    <message>
            <source>Search or scan</source>
            <translation>Buscar o escanear</translation>
        </message>
    <message>
        <source>Alerts %1</source>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>No product is below its minimum, and none is negative.</source>
        <translation>Ningún producto está bajo su mínimo ni en negativo.</translation>
    </message>
    <message>
        <source>Nothing here has this name or code.</source>
        <translation>Nada aquí tiene ese nombre o código.</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
            <source>The hub does not know this code. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</source>
            <translation>El hub no conoce este código. No se cambió nada. Pedir uno nuevo donde funciona el hub (mostrador-hub enrol-code).</translation>
        </message>
    <message>
            <source>This code was used already. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</source>
            <translation>Este código ya se usó. No se cambió nada. Pedir uno nuevo donde funciona el hub (mostrador-hub enrol-code).</translation>
        </message>
    <message>
            <source>This code is too old: it is good for 15 minutes. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</source>
            <translation>Este código venció: vale 15 minutos. No se cambió nada. Pedir uno nuevo donde funciona el hub (mostrador-hub enrol-code).</translation>
        </message>
    <message>
            <source>The hub knows another till with the key of this one. Nothing was changed. A copied data folder cannot join: begin with an empty one.</source>
            <translation>El hub conoce otra caja con la clave de esta. No se cambió nada. Una carpeta de datos copiada no puede unirse: comenzar con una vacía.</translation>
        </message>
    <message>
            <source>Too many codes were tried from here. Wait a minute and try again.</source>
            <translation>Se probaron demasiados códigos desde aquí. Esperar un minuto y volver a probar.</translation>
        </message>
    <message>
            <source>The hub does not let this till in. Nothing was lost. Join the hub again with a new code.</source>
            <translation>El hub no admite esta caja. Nada se perdió. Volver a unirla al hub con un código nuevo.</translation>
        </message>
    <message>
            <source>The hub cannot write at the moment. Nothing was lost; it is tried again.</source>
            <translation>El hub no puede escribir en este momento. Nada se perdió; se vuelve a intentar.</translation>
        </message>
    <message>
            <source>The hub has too much to do at the moment. Nothing was lost; it is tried again.</source>
            <translation>El hub tiene demasiado trabajo en este momento. Nada se perdió; se vuelve a intentar.</translation>
        </message>
    <message>
            <source>The hub waited too long for the rest of the request. Nothing was lost; it is tried again.</source>
            <translation>El hub esperó demasiado el resto del pedido. Nada se perdió; se vuelve a intentar.</translation>
        </message>
    <message>
            <source>It is too large for the hub to take.</source>
            <translation>Es demasiado grande para que el hub lo reciba.</translation>
        </message>
    <message>
            <source>What answers at the hub's address is no hub. Nothing was lost; check the address.</source>
            <translation>Lo que responde en la dirección del hub no es un hub. Nada se perdió; revisar la dirección.</translation>
        </message>
    <message>
            <source>The hub has it, but could not apply it yet.</source>
            <translation>El hub lo recibió, pero todavía no pudo aplicarlo.</translation>
        </message>
    <message>
            <source>No certificate can be read from %1. Nothing was sent. Check the file with the certificate of the hub's authority.</source>
            <translation>No se puede leer ningún certificado de %1. Nada se envió. Revisar el archivo con el certificado de la autoridad del hub.</translation>
        </message>
    <message>
            <source>“%1” is not the address of a hub. It looks like https://hub.example:8640.</source>
            <translation>«%1» no es la dirección de un hub. Se escribe como https://hub.example:8640.</translation>
        </message>
    <message>
            <source>The address of a hub is only https://, its name and its port: no user, no password, nothing after a question mark.</source>
            <translation>La dirección de un hub es solo https://, su nombre y su puerto: sin usuario, sin contraseña y sin nada después de un signo de pregunta.</translation>
        </message>
    <message>
            <source>A hub on another machine is only spoken to over https, so that nobody can listen or change what is sent. Write https://%1.</source>
            <translation>Con un hub en otro equipo solo se habla por https, para que nadie pueda escuchar ni cambiar lo que se envía. Escribir https://%1.</translation>
        </message>
    <message>
            <source>The hub answered with status %1, which was not expected. Nothing was lost.</source>
            <translation>El hub respondió con el estado %1, que no se esperaba. Nada se perdió.</translation>
        </message>
    <message>
            <source>The certificate of the hub at %1 is not one to trust, so nothing was sent. Check the address and the file with the authority's certificate.</source>
            <translation>El certificado del hub en %1 no es de confianza, por eso nada se envió. Revisar la dirección y el archivo con el certificado de la autoridad.</translation>
        </message>
    <message>
            <source>The hub at %1 does not answer.</source>
            <translation>El hub en %1 no responde.</translation>
        </message>
    <message>
            <source>The hub has been silent for a minute.</source>
            <translation>El hub está en silencio desde hace un minuto.</translation>
        </message>
    <message>
            <source>The hub sent what this till cannot read: %1</source>
            <translation>El hub envió algo que esta caja no puede leer: %1</translation>
        </message>
    <message>
            <source>The hub closed the stream.</source>
            <translation>El hub cerró la conexión.</translation>
        </message>
    <message>
            <source>The hub does not know this till's token.</source>
            <translation>El hub no conoce la credencial de esta caja.</translation>
        </message>
    <message>
            <source>The stream was opened anew.</source>
            <translation>La conexión se abrió de nuevo.</translation>
        </message>
    <message>
            <source>The stream was closed here.</source>
            <translation>La conexión se cerró desde aquí.</translation>
        </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>What came of the last card payment of this sale is not known yet. Nothing was sent. Wait for the terminal's answer, or take another means of payment.</source>
        <translation>Todavía no se sabe qué pasó con el último pago con tarjeta de esta venta. No se envió nada. Esperar la respuesta de la terminal o cobrar con otro medio de pago.</translation>
    </message>
    <message>
        <source>This card payment is not one that can be given back. Nothing was sent.</source>
        <translation>Este pago con tarjeta no se puede devolver. No se envió nada.</translation>
    </message>
    <message>
        <source>No more can be given back than was paid with the card. Nothing was sent.</source>
        <translation>No se puede devolver más de lo que se pagó con la tarjeta. No se envió nada.</translation>
    </message>
    <message>
        <source>This card payment was begun before. Nothing was sent.</source>
        <translation>Este pago con tarjeta ya se había iniciado. No se envió nada.</translation>
    </message>
    <message>
        <source>There is no such card payment on this till.</source>
        <translation>Ese pago con tarjeta no existe en esta caja.</translation>
    </message>
    <message>
        <source>A card payment of this sale is not approved, or pays another sale already. Nothing was recorded.</source>
        <translation>Un pago con tarjeta de esta venta no está aprobado o ya paga otra venta. No se registró nada.</translation>
    </message>
    <message>
        <source>The program ended before anything was sent to the terminal.</source>
        <translation>El programa se cerró antes de enviar nada a la terminal.</translation>
    </message>
    <message>
        <source>The program ended before the terminal answered.</source>
        <translation>El programa se cerró antes de que la terminal respondiera.</translation>
    </message>
    <message>
        <source>The amount must be more than zero. Nothing was sent.</source>
        <translation>El importe debe ser mayor que cero. No se envió nada.</translation>
    </message>
    <message>
        <source>There can be 1 to 99 installments. Nothing was sent.</source>
        <translation>Puede haber de 1 a 99 cuotas. No se envió nada.</translation>
    </message>
    <message>
        <source>The sale has no proper identity. Nothing was sent.</source>
        <translation>La venta no tiene una identidad válida. No se envió nada.</translation>
    </message>
    <message>
        <source>The terminal is busy. Nothing was charged.</source>
        <translation>La terminal está ocupada. No se cobró nada.</translation>
    </message>
    <message>
        <source>The terminal cannot be reached. Nothing was charged.</source>
        <translation>No hay conexión con la terminal. No se cobró nada.</translation>
    </message>
    <message>
        <source>It was cancelled before anything was sent.</source>
        <translation>Se canceló antes de enviar nada.</translation>
    </message>
    <message>
        <source>The terminal never received it. Nothing was charged.</source>
        <translation>La terminal nunca lo recibió. No se cobró nada.</translation>
    </message>
    <message>
        <source>The terminal did not take it. Nothing was charged.</source>
        <translation>La terminal no lo aceptó. No se cobró nada.</translation>
    </message>
    <message>
        <source>The terminal did not answer. Whether it charged is not known yet; it is being asked.</source>
        <translation>La terminal no respondió. Todavía no se sabe si cobró; se le está consultando.</translation>
    </message>
    <message>
        <source>This card payment is settled already.</source>
        <translation>Este pago con tarjeta ya está resuelto.</translation>
    </message>
    <message>
        <source>Type the authorisation code of the terminal's slip. A card's number is never kept.</source>
        <translation>Escribir el código de autorización del cupón de la terminal. Nunca se guarda el número de una tarjeta.</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>Resuelto a mano.</translation>
    </message>
    <message>
        <source>The terminal did not answer in time.</source>
        <translation>La terminal no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The terminal does not answer.</source>
        <translation>La terminal no responde.</translation>
    </message>
    <message>
        <source>The card terminal at %1 cannot be reached. Check that it is switched on and connected.</source>
        <translation>No hay conexión con la terminal de tarjetas en %1. Revisar que esté encendida y conectada.</translation>
    </message>
    <message>
        <source>The terminal sent what cannot be read.</source>
        <translation>La terminal envió algo que no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a card terminal. It looks like tls://terminal.example:8645.</source>
        <translation>«%1» no es la dirección de una terminal de tarjetas. Tiene la forma tls://terminal.example:8645.</translation>
    </message>
    <message>
        <source>A card terminal on another machine is only spoken to over TLS, so that nobody else can approve. Write tls://%1.</source>
        <translation>Con una terminal de tarjetas en otro equipo solo se habla por TLS, para que nadie más pueda aprobar. Escribir tls://%1.</translation>
    </message>
    <message>
        <source>No certificate can be read from %1.</source>
        <translation>No se puede leer ningún certificado de %1.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>What the hub gave this till cannot be kept in %1. Nothing else was changed. Check the disk, then join again.</source>
        <translation>Lo que el hub le dio a esta caja no se puede guardar en %1. No se cambió nada más. Revisar el disco y volver a unir la caja.</translation>
    </message>
    <message>
        <source>What the hub gave this till cannot be read from %1. Nothing was deleted, selling goes on; sending has stopped. Put the file back and start again, or join the hub again with a new code.</source>
        <translation>Lo que el hub le dio a esta caja no se puede leer de %1. No se borró nada y se puede seguir vendiendo; el envío se detuvo. Volver a poner el archivo e iniciar de nuevo, o unir la caja otra vez con un código nuevo.</translation>
    </message>
</context>
<context>
    <name>mostrador::LowStockNotice</name>
    <message>
        <source>%1 is below its minimum: %2 left, minimum %3.</source>
        <translation>%1 está bajo el mínimo: quedan %2, mínimo %3.</translation>
    </message>
    <message>
        <source>%1 has negative stock: %2. More was sold than there was.</source>
        <translation>%1 tiene stock negativo: %2. Se vendió más de lo que había.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) have fallen below their minimum.</source>
        <translation>
            <numerusform>%n producto bajó de su mínimo.</numerusform>
            <numerusform>%n productos bajaron de su mínimo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <translation>
            <numerusform>%n en total.</numerusform>
            <numerusform>%n en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the stock</source>
        <translation>Ver el stock</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>PgDn</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed.</source>
        <translation>%1 es la tecla de “%2”. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving. Take a function key, or one with Ctrl or Alt.</source>
        <translation>%1 hace falta para escribir y moverse. Elegir una tecla de función, o una con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>There is no such action. Nothing was changed.</source>
        <translation>No existe esa acción. No se cambió nada.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
</context>
<context>
    <name>Discount</name>
    <message>
        <source>A discount is between 0 % and 100 %. Nothing was changed.</source>
        <translation>Un descuento va de 0 % a 100 %. No se cambió nada.</translation>
    </message>
    <message>
        <source>A discount is a percentage or an amount, and not below zero. Nothing was changed.</source>
        <translation>Un descuento es un porcentaje o un importe, y no menor que cero. No se cambió nada.</translation>
    </message>
    <message>
        <source>The reason of the discount is too long. Nothing was changed.</source>
        <translation>El motivo del descuento es demasiado largo. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>A customer needs a name of at most 80 characters. Nothing was kept.</source>
        <translation>Un cliente necesita un nombre de hasta 80 caracteres. No se guardó nada.</translation>
    </message>
    <message>
        <source>The tax number is too long. Nothing was kept.</source>
        <translation>El número fiscal es demasiado largo. No se guardó nada.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was kept.</source>
        <translation>Eso parece el número de una tarjeta. Nunca se anotan números de tarjeta: no se guardó nada.</translation>
    </message>
    <message>
        <source>%1 has that tax number already. Nothing was kept.</source>
        <translation>%1 ya tiene ese número fiscal. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>StockAge</name>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>recién</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>al %1</translation>
    </message>
</context>
<context>
    <name>SaleEdits</name>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Eso parece el número de una tarjeta. Nunca se anotan números de tarjeta: no se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is no percentage: between 0 and 100, with two decimals at most. Nothing was changed.</source>
        <translation>«%1» no es un porcentaje: entre 0 y 100, con dos decimales como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The discount is more than the sale (%1). Nothing was changed.</source>
        <translation>El descuento es mayor que la venta (%1). No se cambió nada.</translation>
    </message>
    <message>
        <source>The discount is more than the line (%1). Nothing was changed.</source>
        <translation>El descuento es mayor que la línea (%1). No se cambió nada.</translation>
    </message>
    <message>
        <source>Why? Choose or write a reason: it is printed and kept.</source>
        <translation>¿Por qué? Elegir o escribir un motivo: se imprime y queda guardado.</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Descuento: %1</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>Descuento en toda la venta</translation>
    </message>
    <message>
        <source>Without discount: %1</source>
        <translation>Sin descuento: %1</translation>
    </message>
    <message>
        <source>The sale is without discount</source>
        <translation>La venta queda sin descuento</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: ahora %2</translation>
    </message>
    <message>
        <source>What does it cost? Type the price. Nothing was added.</source>
        <translation>¿Cuánto cuesta? Escribir el precio. No se agregó nada.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Agregado: %1</translation>
    </message>
    <message>
        <source>The note is gone</source>
        <translation>Se quitó la nota</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>The sale is to whoever came in</source>
        <translation>La venta es a consumidor final</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Prices as always</source>
        <translation>Precios de siempre</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>Precios: %1</translation>
    </message>
    <message>
        <source>Discount of %1 on the whole sale</source>
        <translation>Descuento de %1 en toda la venta</translation>
    </message>
    <message>
        <source>Discount of %1: %2</source>
        <translation>Descuento de %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
</context>
<context>
    <name>mostrador::SidePanel</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>mostrador::Keypad</name>
    <message>
        <source>Take the last one back</source>
        <translation>Borrar el último</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Coma decimal</translation>
    </message>
</context>
<context>
    <name>mostrador::Numpad</name>
    <message>
        <source>Qty.</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Borrar el último</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Coma decimal</translation>
    </message>
</context>
<context>
    <name>mostrador::DiscountPanel</name>
    <message>
        <source>%1, without discount</source>
        <translation>%1, sin descuento</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation>En toda la venta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>The sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Buen cliente</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Near its date</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Mal marcado</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Descuento en porcentaje</translation>
    </message>
    <message>
        <source>Discount in %1</source>
        <translation>Descuento en %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>mostrador::PricePanel</name>
    <message>
        <source>Before %1. The line: %2</source>
        <translation>Antes %1. La línea: %2</translation>
    </message>
    <message>
        <source>Price of the catalogue: %1</source>
        <translation>Precio de lista: %1</translation>
    </message>
    <message>
        <source>What does it cost? Type the price. Nothing was changed.</source>
        <translation>¿Cuánto cuesta? Escribir el precio. No se cambió nada.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Catalogue price</source>
        <translation>Precio de lista</translation>
    </message>
    <message>
        <source>Price of one %1, tax included</source>
        <translation>Precio por %1, impuestos incluidos</translation>
    </message>
    <message>
        <source>Price of one, tax included</source>
        <translation>Precio unitario, impuestos incluidos</translation>
    </message>
</context>
<context>
    <name>mostrador::OpenLinePanel</name>
    <message>
        <source>What is it? Type what is sold. Nothing was added.</source>
        <translation>¿Qué es? Escribir qué se vende. No se agregó nada.</translation>
    </message>
    <message>
        <source>What does it cost? Type the price. Nothing was added.</source>
        <translation>¿Cuánto cuesta? Escribir el precio. No se agregó nada.</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>What is not in the catalogue</source>
        <translation>Lo que no está en el catálogo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Price of one, tax included</source>
        <translation>Precio unitario, impuestos incluidos</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>IVA %1</translation>
    </message>
</context>
<context>
    <name>mostrador::NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation>En toda la venta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>The sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>It is printed on the receipt and kept with the sale.</source>
        <translation>Se imprime en el ticket y queda con la venta.</translation>
    </message>
</context>
<context>
    <name>mostrador::PriceListPanel</name>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Prices as always</source>
        <translation>Precios de siempre</translation>
    </message>
    <message>
        <source>As this customer always has</source>
        <translation>Como siempre a este cliente</translation>
    </message>
    <message>
        <source>The shop has no price list yet. They are made at the hub.</source>
        <translation>El negocio todavía no tiene listas de precios. Se hacen en el hub.</translation>
    </message>
</context>
<context>
    <name>mostrador::PriceCheckPanel</name>
    <message>
        <source>That looks like the number of a card, and is no product.</source>
        <translation>Eso parece el número de una tarjeta, y no es un producto.</translation>
    </message>
    <message>
        <source>We did not find “%1”.</source>
        <translation>No encontramos «%1».</translation>
    </message>
    <message>
        <source>Stock here</source>
        <translation>Stock aquí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Price of the catalogue</source>
        <translation>Precio de lista</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>Escanear primero un producto.</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Consultar precio</translation>
    </message>
    <message>
        <source>Nothing is sold by this. One code after another.</source>
        <translation>No se vende nada. Un código tras otro.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Add to the sale</source>
        <translation>Agregar a la venta</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Código o nombre</translation>
    </message>
</context>
<context>
    <name>mostrador::CustomerPanel</name>
    <message>
        <source>No customer has been kept at this till yet.</source>
        <translation>Todavía no hay clientes guardados en esta caja.</translation>
    </message>
    <message>
        <source>Nobody is called that. Enter keeps a new customer.</source>
        <translation>Nadie se llama así. Enter guarda un cliente nuevo.</translation>
    </message>
    <message>
        <source>The check digit of this %1 does not fit. Look at it once more; it can be kept as it is.</source>
        <translation>El dígito verificador de este %1 no coincide. Conviene mirarlo otra vez; se puede guardar así.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Cambiar el cliente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Consumidor final</translation>
    </message>
    <message>
        <source>Name or tax number</source>
        <translation>Nombre o número fiscal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tax number (optional)</source>
        <translation>CUIT, DNI… (opcional)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Price list: %1</source>
        <translation>Lista: %1</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>según el grupo</translation>
    </message>
</context>
<context>
    <name>mostrador::SalePanels</name>
    <message>
        <source>This is not done yet: Enter does it, Esc leaves it.</source>
        <translation>Esto todavía no se hizo: Enter lo hace, Esc lo deja.</translation>
    </message>
    <message>
        <source>There is nothing in the sale yet that this could be done to.</source>
        <translation>Todavía no hay nada en la venta.</translation>
    </message>
    <message>
        <source>A line with an open price has no other: remove it and ring it up anew.</source>
        <translation>Una línea de Varios no tiene otro precio: quitarla y agregarla de nuevo.</translation>
    </message>
</context>
<context>
    <name>mostrador::CustomerCard</name>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
</context>
<context>
    <name>mostrador::CategoryPanel</name>
    <message>
        <source>Back from %1</source>
        <translation>Volver de %1</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>It was asked for the open sale.</source>
        <translation>Se pidió para la venta abierta.</translation>
    </message>
    <message>
        <source>It was asked for the exchange that is open.</source>
        <translation>Se pidió para el cambio que está abierto.</translation>
    </message>
    <message>
        <source>It was asked for the exchange of receipt %1.</source>
        <translation>Se pidió para el cambio del comprobante %1.</translation>
    </message>
    <message>
        <source>The card has been charged, and what it pays is not charged yet. %1 Use it there, or give it back there.</source>
        <translation>La tarjeta ya se cobró, y lo que paga todavía no. %1 Usarla allí, o devolver el importe allí.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>authorisation %1</source>
        <translation>autorización %1</translation>
    </message>
    <message>
        <source>Asking the terminal</source>
        <translation>Consultando la terminal</translation>
    </message>
    <message>
        <source>The customer pays on the terminal. The answer comes here by itself.</source>
        <translation>El cliente paga en la terminal. La respuesta llega aquí sola.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Nothing was charged. The sale is as it was.</source>
        <translation>No se cobró nada. La venta sigue igual.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>No se cobró</translation>
    </message>
    <message>
        <source>The sale is as it was.</source>
        <translation>La venta sigue igual.</translation>
    </message>
    <message>
        <source>Not known if it was charged</source>
        <translation>No se sabe si se cobró</translation>
    </message>
    <message>
        <source>Do not pass the card again: the till goes on asking about this payment and never charges it twice. It can be left for later; it is not lost.</source>
        <translation>No pasar la tarjeta otra vez: la caja sigue preguntando por este pago y nunca lo cobra dos veces. Se puede dejar para después; no se pierde.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Approved, in no sale yet</source>
        <translation>Aprobada, todavía sin venta</translation>
    </message>
    <message>
        <source>The card has been charged. Use it for this sale, or give it back.</source>
        <translation>La tarjeta ya fue cobrada. Usarla en esta venta, o devolverla.</translation>
    </message>
    <message>
        <source>The card has been charged, and it is more than what is missing here. Give it back, or use it in another sale.</source>
        <translation>La tarjeta ya fue cobrada, y es más de lo que falta aquí. Devolverla, o usarla en otra venta.</translation>
    </message>
    <message>
        <source>The card has been charged. Use it when its sale is charged, or give it back.</source>
        <translation>La tarjeta ya fue cobrada. Usarla al cobrar su venta, o devolverla.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Giving it back</source>
        <translation>Devolviendo</translation>
    </message>
    <message>
        <source>The terminal is giving the money back to the card.</source>
        <translation>La terminal está devolviendo el dinero a la tarjeta.</translation>
    </message>
    <message>
        <source>Not known if it was given back</source>
        <translation>No se sabe si se devolvió</translation>
    </message>
    <message>
        <source>The till goes on asking and never gives it back twice. It can be left for later; it is not lost.</source>
        <translation>La caja sigue preguntando y nunca lo devuelve dos veces. Se puede dejar para después; no se pierde.</translation>
    </message>
    <message>
        <source>Not given back</source>
        <translation>No se devolvió</translation>
    </message>
    <message>
        <source>The card is still charged. Try again, or leave it for later: it is not lost.</source>
        <translation>La tarjeta sigue cobrada. Probar otra vez, o dejarlo para después: no se pierde.</translation>
    </message>
    <message>
        <source>The money goes back to the card.</source>
        <translation>El dinero vuelve a la tarjeta.</translation>
    </message>
</context>
<context>
    <name>mostrador::CardDesk</name>
    <message>
        <source>This card was asked for something else that is open: it is settled there.</source>
        <translation>Esta tarjeta se pidió para otra operación que está abierta: se resuelve allí.</translation>
    </message>
    <message>
        <source>Charge the sale first (F12). Nothing was charged.</source>
        <translation>Primero cobrar la venta (F12). No se cobró nada.</translation>
    </message>
    <message>
        <source>Only cash may be more than what is missing. Nothing was charged.</source>
        <translation>Solo en efectivo se puede recibir más de lo que falta. No se cobró nada.</translation>
    </message>
    <message>
        <source>There is nothing of this payment left to give back.</source>
        <translation>De este pago no queda nada por devolver.</translation>
    </message>
    <message>
        <source>It does not fit into what is missing of this sale.</source>
        <translation>No entra en lo que falta de esta venta.</translation>
    </message>
    <message>
        <source>It was approved before the terminal could cancel it.</source>
        <translation>Se aprobó antes de que la terminal pudiera cancelarla.</translation>
    </message>
</context>
<context>
    <name>mostrador::CardView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Authorisation code on the terminal's slip</source>
        <translation>Código de autorización del cupón de la terminal</translation>
    </message>
    <message>
        <source>Slip says yes</source>
        <translation>El cupón dice sí</translation>
    </message>
    <message>
        <source>Slip says no</source>
        <translation>El cupón dice no</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>Tarjeta a mano</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La siguiente</translation>
    </message>
</context>
<context>
    <name>mostrador::TenderList</name>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Give %1 back to the card</source>
        <translation>Devolver %1 a la tarjeta</translation>
    </message>
</context>
<context>
    <name>mostrador::TenderDetail</name>
    <message>
        <source>Authorisation code on the slip (may stay empty)</source>
        <translation>Código de autorización del cupón (o vacío)</translation>
    </message>
    <message>
        <source>Voucher %1 paid receipt %2 of this till already. Nothing was charged; take another means of payment.</source>
        <translation>El vale %1 ya pagó el ticket %2 de esta caja. No se cobró nada; usar otro medio de pago.</translation>
    </message>
    <message>
        <source>There can be 1 to %1 installments. Nothing was charged.</source>
        <translation>Puede haber de 1 a %1 cuotas. No se cobró nada.</translation>
    </message>
    <message>
        <source>Whose account (name)</source>
        <translation>De quién es la cuenta (nombre)</translation>
    </message>
    <message>
        <source>On the account of %1.</source>
        <translation>En la cuenta de %1.</translation>
    </message>
    <message>
        <source>Code of the voucher: scan or type it</source>
        <translation>Código del vale: escanear o escribir</translation>
    </message>
    <message>
        <source>Only this till is looked at: whether another one has taken it is not known here.</source>
        <translation>Solo se controla esta caja: si otra ya lo tomó, aquí no se sabe.</translation>
    </message>
    <message>
        <source>Authorisation code on the slip</source>
        <translation>Código de autorización del cupón</translation>
    </message>
    <message>
        <source>Charge the card on its own machine first. Never type a card's number.</source>
        <translation>Primero cobrar en la terminal aparte. Nunca escribir el número de la tarjeta.</translation>
    </message>
    <message>
        <source>Installments (empty = 1)</source>
        <translation>Cuotas (vacío = 1)</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>The name of the parked sale is too long. Nothing was parked.</source>
        <translation>El nombre de la venta en espera es demasiado largo. Nada se puso en espera.</translation>
    </message>
    <message>
        <source>This sale has too many lines to be parked. It is as it was: charge it, or take it in two.</source>
        <translation>Esta venta tiene demasiadas líneas para ponerla en espera. Quedó como estaba: cobrarla, o hacerla en dos.</translation>
    </message>
    <message>
        <source>This sale is not parked any more. Nothing was changed.</source>
        <translation>Esta venta ya no está en espera. No se cambió nada.</translation>
    </message>
    <message>
        <source>Till %1 has it already. Nothing was changed.</source>
        <translation>La caja %1 ya la tiene. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another till parked it: it can be recalled when the hub answers. Nothing was changed.</source>
        <translation>La puso en espera otra caja: se puede recuperar cuando responda el hub. No se cambió nada.</translation>
    </message>
    <message>
        <source>The parked sale cannot be read as a whole. It stays parked; ring it up anew.</source>
        <translation>La venta en espera no se puede leer completa. Sigue en espera; volver a cargarla.</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Caja %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedDelegate</name>
    <message>
        <source>At till %1</source>
        <translation>En la caja %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedPanel</name>
    <message>
        <source>That looks like a card&apos;s number. It is never kept: give the sale another name.</source>
        <translation>Eso parece el número de una tarjeta. Nunca se guarda: dar otro nombre a la venta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Name of the parked sale</source>
        <translation>Nombre de la venta en espera</translation>
    </message>
    <message>
        <source>Customer, table, a word</source>
        <translation>Cliente, mesa, una palabra</translation>
    </message>
    <message>
        <source>Parked sales</source>
        <translation>Ventas en espera</translation>
    </message>
    <message>
        <source>No sale is parked.</source>
        <translation>No hay ventas en espera.</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>Poner la venta en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1. The counter is free for the next customer.</source>
        <translation>
            <numerusform>%n línea, %1. La caja queda libre para el próximo cliente.</numerusform>
            <numerusform>%n líneas, %1. La caja queda libre para el próximo cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows and Enter, or its digit. What is open now is parked.</source>
        <translation>Flechas y Enter, o su número. La venta abierta queda en espera.</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedChip</name>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked sales: %n. Recall one</source>
        <translation>
            <numerusform>Ventas en espera: %n. Recuperar</numerusform>
            <numerusform>Ventas en espera: %n. Recuperar una</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>All of %1 came back before. Nothing was recorded.</source>
        <translation>Todo lo vendido de %1 ya fue devuelto. No se registró nada.</translation>
    </message>
    <message>
        <source>Of %1 only %2 can still come back. Nothing was recorded.</source>
        <translation>De %1 solo se pueden devolver %2 más. No se registró nada.</translation>
    </message>
    <message>
        <source>A line of the return is not of this sale. Nothing was recorded.</source>
        <translation>Una línea de la devolución no es de esta venta. No se registró nada.</translation>
    </message>
    <message>
        <source>The quantity that comes back must be more than zero, and pieces are whole. Nothing was recorded.</source>
        <translation>La cantidad devuelta debe ser mayor que cero, y las piezas son enteras. No se registró nada.</translation>
    </message>
    <message>
        <source>More money would go back for %1 than is left of what was paid. Nothing was recorded.</source>
        <translation>Por %1 se devolvería más de lo que queda de lo pagado. No se registró nada.</translation>
    </message>
    <message>
        <source>Nothing comes back yet. Choose what does. Nothing was recorded.</source>
        <translation>Todavía no se devuelve nada. Elegir qué se devuelve. No se registró nada.</translation>
    </message>
</context>
<context>
    <name>SaleReasonText</name>
    <message>
        <source>Not wanted</source>
        <translation>No lo quiere</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Fallado</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Equivocado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Precio equivocado</translation>
    </message>
    <message>
        <source>Wrong payment</source>
        <translation>Medio de pago equivocado</translation>
    </message>
    <message>
        <source>Rung up wrong</source>
        <translation>Mal cargada</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>mostrador::PastSalesModel</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Returned in part</source>
        <translation>Devuelta en parte</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
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
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmada por el hub</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>No hay ningún documento elegido.</translation>
    </message>
    <message>
        <source>Search by number, day, product, customer or amount.</source>
        <translation>Buscar por número, día, producto, cliente o importe.</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Devolver o cambiar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vuelto</translation>
    </message>
</context>
<context>
    <name>mostrador::VoidPanel</name>
    <message>
        <source>Give the money back with the card&apos;s terminal and type the authorisation code from its slip. Nothing was recorded yet.</source>
        <translation>Devolver el dinero con la terminal de tarjetas y escribir el código de autorización de su cupón. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>This looks like the number of a card, which is never written down here. Nothing was recorded.</source>
        <translation>Esto parece un número de tarjeta, que aquí no se anota nunca. No se registró nada.</translation>
    </message>
    <message>
        <source>%1 is the code of the payment. Type the one from the slip of the refund. Nothing was recorded yet.</source>
        <translation>%1 es el código del pago. Escribir el del cupón de la devolución. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>%1 go back by hand: do it on the card&apos;s terminal. Authorisation code of the refund:</source>
        <translation>%1 se devuelven a mano, con la terminal de tarjetas. Código de autorización de la devolución:</translation>
    </message>
    <message>
        <source>Authorisation code of the refund</source>
        <translation>Código de autorización de la devolución</translation>
    </message>
    <message>
        <source>Choose a reason. Nothing was recorded yet.</source>
        <translation>Elegir un motivo. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>Void the sale %1?</source>
        <translation>¿Anular la venta %1?</translation>
    </message>
    <message>
        <source>All of it comes back to the stock, and the money goes back as it was paid: %1. This cannot be undone.</source>
        <translation>Todo vuelve al stock y el dinero se devuelve como se pagó: %1. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Do not void</source>
        <translation>No anular</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnDraft</name>
    <message>
        <source>Close the payment (Esc) to change the exchange.</source>
        <translation>Cerrar el cobro (Esc) para modificar el cambio.</translation>
    </message>
    <message>
        <source>The money is going back: what comes back stays as it is.</source>
        <translation>Se está devolviendo el dinero: lo que vuelve queda como está.</translation>
    </message>
    <message>
        <source>There is not enough of %1: stock %2. The exchange is as it was.</source>
        <translation>No alcanza %1: stock %2. El cambio sigue como estaba.</translation>
    </message>
    <message>
        <source>This till has no receipt %1: it is another till&apos;s, or older than what is kept here. It can come back without a receipt.</source>
        <translation>Esta caja no tiene el ticket %1: es de otra caja, o más viejo que lo que se guarda aquí. Se puede devolver sin ticket.</translation>
    </message>
    <message>
        <source>%1 is itself a return or a void: nothing of it can come back.</source>
        <translation>%1 es una devolución o una anulación: no hay nada que devolver.</translation>
    </message>
    <message>
        <source>The sale %1 was voided: nothing of it can come back.</source>
        <translation>La venta %1 fue anulada: no hay nada que devolver.</translation>
    </message>
    <message>
        <source>All of the sale %1 came back before.</source>
        <translation>La venta %1 ya fue devuelta entera.</translation>
    </message>
    <message>
        <source>What comes back is zero or more.</source>
        <translation>Lo que se devuelve es cero o más.</translation>
    </message>
    <message>
        <source>All of %1 came back before.</source>
        <translation>Todo lo vendido de %1 ya fue devuelto.</translation>
    </message>
    <message>
        <source>Of %1 only %2 can still come back.</source>
        <translation>De %1 solo se pueden devolver %2 más.</translation>
    </message>
    <message>
        <source>Nothing comes back yet: choose how many of what.</source>
        <translation>Todavía no se devuelve nada: elegir cuánto de qué.</translation>
    </message>
    <message>
        <source>Choose a reason. Nothing was recorded yet.</source>
        <translation>Elegir un motivo. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>Without a receipt the name of the customer is needed. Nothing was recorded yet.</source>
        <translation>Sin ticket hace falta el nombre del cliente. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>Give the money back with the card&apos;s terminal and type the authorisation code from its slip. Nothing was recorded yet.</source>
        <translation>Devolver el dinero con la terminal de tarjetas y escribir el código de autorización de su cupón. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>This looks like the number of a card, which is never written down here. Nothing was recorded.</source>
        <translation>Esto parece un número de tarjeta, que aquí no se anota nunca. No se registró nada.</translation>
    </message>
    <message>
        <source>Nothing is taken instead yet: scan it, or give the money back without an exchange.</source>
        <translation>Todavía no se lleva nada a cambio: escanearlo, o devolver el dinero sin cambio.</translation>
    </message>
    <message>
        <source>The terminal has not answered yet; it is asked again. Nothing is recorded before it does. %1</source>
        <translation>La terminal todavía no respondió; se le pregunta otra vez. No se registra nada antes. %1</translation>
    </message>
    <message>
        <source>The terminal gives the money back: follow what it shows.</source>
        <translation>La terminal devuelve el dinero: seguir lo que muestra.</translation>
    </message>
    <message>
        <source>The terminal gave %1 back to this card before, and no return has it yet. Take it back the way it was paid. Nothing was recorded.</source>
        <translation>La terminal ya devolvió %1 a esta tarjeta, y todavía no está en ninguna devolución. Devolverlo como se pagó. No se registró nada.</translation>
    </message>
    <message>
        <source>Return of the receipt %1, %2</source>
        <translation>Devolución del ticket %1, %2</translation>
    </message>
    <message>
        <source>Return without a receipt, %1: %2</source>
        <translation>Devolución sin ticket, %1: %2</translation>
    </message>
    <message>
        <source>Return of the receipt %1 by another payment type than it was paid with: %2</source>
        <translation>Devolución del ticket %1 por otro medio de pago que el de la venta: %2</translation>
    </message>
    <message>
        <source>Part of this exchange was paid before, and now nothing is to be paid. Take something more, or take out what was added last, and charge it.</source>
        <translation>Una parte de este cambio ya se pagó, y ahora no hay nada que pagar. Agregar algo más, o quitar lo último que se agregó, y cobrarlo.</translation>
    </message>
    <message>
        <source>Some of this receipt came back at another till: less of it is left than it seemed. Look at the lines again.</source>
        <translation>Una parte de este ticket se devolvió en otra caja: queda menos de lo que parecía. Volver a mirar las líneas.</translation>
    </message>
    <message>
        <source>The card terminal was asked for this exchange, and that is not settled. Charge the exchange: there it is asked again, used, given back, or settled by its slip. Until then more can be taken, and nothing else changes.</source>
        <translation>Se consultó la terminal de tarjetas por este cambio, y eso no está resuelto. Cobrar el cambio: ahí se vuelve a consultar, se usa, se devuelve o se resuelve con su cupón. Hasta entonces se puede llevar más, y nada más cambia.</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnLinesModel</name>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>To stock</source>
        <translation>A stock</translation>
    </message>
    <message>
        <source>at today&apos;s price</source>
        <translation>al precio de hoy</translation>
    </message>
    <message>
        <source>lowest price paid in 90 days</source>
        <translation>menor precio pagado en 90 días</translation>
    </message>
    <message>
        <source>came back with this document</source>
        <translation>se devolvió con este documento</translation>
    </message>
    <message>
        <source>all came back before</source>
        <translation>ya se devolvió todo</translation>
    </message>
    <message>
        <source>%1 came back before</source>
        <translation>ya se devolvió: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Se lleva</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnPanel</name>
    <message>
        <source>To give back</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How the money goes back · %1 changes</source>
        <translation>Cómo se devuelve · %1 cambia</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Como se pagó</translation>
    </message>
    <message>
        <source>Authorisation code of the refund</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>To charge</source>
        <translation>A cobrar</translation>
    </message>
    <message>
        <source>No exchange</source>
        <translation>Sin cambio</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>%1 of it was received already</source>
        <translation>Ya se recibieron %1</translation>
    </message>
    <message>
        <source>By which means comes next</source>
        <translation>El medio de pago se elige después</translation>
    </message>
    <message>
        <source>Rounding of cash %1</source>
        <translation>Redondeo en efectivo %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnPage</name>
    <message>
        <source>%1 expired on %2. It is in the exchange: take it out if it is not to be sold.</source>
        <translation>%1 venció el %2. Está en el cambio: quitarlo si no se debe vender.</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (antes %2)</translation>
    </message>
    <message>
        <source>The price of %1 changed. The exchange has the new price: tell the customer.</source>
        <translation>Cambió el precio de %1. El cambio tiene el precio nuevo: avisar al cliente.</translation>
    </message>
    <message>
        <source>The promotions of the shop changed. The exchange has the new prices: tell the customer.</source>
        <translation>Cambiaron las promociones del negocio. El cambio tiene los precios nuevos: avisar al cliente.</translation>
    </message>
    <message>
        <source>%1 is not on this receipt.</source>
        <translation>%1 no está en este ticket.</translation>
    </message>
    <message>
        <source>We did not find the code %1.</source>
        <translation>No encontramos el código %1.</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolución sin ticket</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>Devolución del ticket %1</translation>
    </message>
    <message>
        <source>The return of receipt %1 was left; nothing of it was recorded.</source>
        <translation>La devolución del ticket %1 se dejó; no se registró nada.</translation>
    </message>
    <message>
        <source>The exchange of receipt %1 was left; nothing of it was recorded.</source>
        <translation>El cambio del ticket %1 se dejó; no se registró nada.</translation>
    </message>
    <message>
        <source>The return without a receipt was left; nothing of it was recorded.</source>
        <translation>La devolución sin ticket se dejó; no se registró nada.</translation>
    </message>
    <message>
        <source>The exchange without a receipt was left; nothing of it was recorded.</source>
        <translation>El cambio sin ticket se dejó; no se registró nada.</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>Cambio sin ticket</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>Cambio del ticket %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>To stock</source>
        <translation>A stock</translation>
    </message>
    <message>
        <source>At the lowest price paid in 90 days; somebody in the office looks at it afterwards.</source>
        <translation>Al menor precio pagado en 90 días; después lo revisa la oficina.</translation>
    </message>
    <message>
        <source>Scan what comes back, or type its name</source>
        <translation>Escanear lo que vuelve, o escribir su nombre</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>Escanear o escribir un nombre</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>One less comes back</source>
        <translation>Devolver uno menos</translation>
    </message>
    <message>
        <source>One more comes back</source>
        <translation>Devolver uno más</translation>
    </message>
    <message>
        <source>How much comes back</source>
        <translation>Cuánto se devuelve</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Scan what is taken instead, or type its name</source>
        <translation>Escanear lo que se lleva a cambio, o escribir su nombre</translation>
    </message>
    <message>
        <source>We recovered the exchange in progress, and that %1 was received for it. %2 goes on with the rest.</source>
        <translation>Recuperamos el cambio en curso, y que se recibieron %1 por él. %2 sigue con el resto.</translation>
    </message>
    <message>
        <source>We recovered the exchange in progress. %1 goes on with it.</source>
        <translation>Recuperamos el cambio en curso. %1 sigue con él.</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Vuelve %1</translation>
    </message>
    <message>
        <source>Taken instead %1</source>
        <translation>Se lleva %1</translation>
    </message>
    <message>
        <source>To charge %1</source>
        <translation>A cobrar %1</translation>
    </message>
    <message>
        <source>To give back %1</source>
        <translation>A devolver %1</translation>
    </message>
    <message>
        <source>Part of this exchange was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed.</source>
        <translation>Una parte de este cambio ya se pagó. Cobrar el resto, o ir al cobro y quitar lo que se devuelve. No se cambió nada.</translation>
    </message>
    <message>
        <source>of another till of the shop</source>
        <translation>de otra caja del local</translation>
    </message>
    <message>
        <source>Nothing of what was to come back can come back any more.</source>
        <translation>De lo que se iba a devolver ya no se puede devolver nada.</translation>
    </message>
</context>
<context>
    <name>mostrador::SalesScreen</name>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>No document of this till fits.</source>
        <translation>Ningún documento de esta caja coincide.</translation>
    </message>
    <message>
        <source>This till has sold nothing yet.</source>
        <translation>Esta caja todavía no vendió nada.</translation>
    </message>
    <message>
        <source>Number, day (today, yesterday, 24/11), product, customer or amount. Esc empties the search.</source>
        <translation>Número, día (hoy, ayer, 24/11), producto, cliente o importe. Esc vacía la búsqueda.</translation>
    </message>
    <message>
        <source>What is sold stands here at once.</source>
        <translation>Lo que se vende aparece aquí al instante.</translation>
    </message>
    <message>
        <source>Taken back under %1. No money goes back.</source>
        <translation>Devolución %1 registrada. No hay dinero que devolver.</translation>
    </message>
    <message>
        <source>%1 is not a sale: only a sale can be voided.</source>
        <translation>%1 no es una venta: solo se anulan ventas.</translation>
    </message>
    <message>
        <source>The sale %1 is void already.</source>
        <translation>La venta %1 ya está anulada.</translation>
    </message>
    <message>
        <source>Something of the sale %1 came back already: the rest can be returned, but it cannot be voided.</source>
        <translation>De la venta %1 ya se devolvió algo: el resto se puede devolver, pero no se puede anular.</translation>
    </message>
    <message>
        <source>The sale %1 is void, under %2.</source>
        <translation>La venta %1 quedó anulada, con el número %2.</translation>
    </message>
    <message>
        <source>Copy %1 of %2: it is marked as one, and recorded.</source>
        <translation>Copia %1 de %2: está marcada y queda registrada.</translation>
    </message>
    <message>
        <source>Return: scan the receipt, or find it and press Enter. Without a receipt: %1.</source>
        <translation>Devolución: escanear el ticket, o buscarlo y pulsar Enter. Sin ticket: %1.</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolución sin ticket</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>vuelto %1</translation>
    </message>
    <message>
        <source>Exchanged under %1. Nothing is to be paid.</source>
        <translation>Cambio %1 registrado. No hay nada que pagar.</translation>
    </message>
    <message>
        <source>Exchanged under %1. Received: %2.</source>
        <translation>Cambio %1 registrado. Recibido: %2.</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Buscar o escanear</translation>
    </message>
    <message>
        <source>The terminal gives the money back: follow what it shows.</source>
        <translation>La terminal devuelve el dinero: seguir lo que muestra.</translation>
    </message>
    <message>
        <source>Void the sale %1, %2</source>
        <translation>Anular la venta %1, %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Taken back under %1.</source>
        <translation>Devolución %1 registrada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Exchanged under %1.</source>
        <translation>Cambio %1 registrado.</translation>
    </message>
    <message>
        <source>Give back: %1.</source>
        <translation>Entregar: %1.</translation>
    </message>
    <message>
        <source>Already back: %1.</source>
        <translation>Ya devuelto: %1.</translation>
    </message>
    <message>
        <source>The hub is asked for the receipt %1.</source>
        <translation>Se pregunta al hub por el ticket %1.</translation>
    </message>
    <message>
        <source>Neither this till nor the hub has a receipt %1 of this shop. Without a receipt, with approval: %2.</source>
        <translation>Ni esta caja ni el hub tienen un ticket %1 de este local. Sin ticket, con aprobación: %2.</translation>
    </message>
    <message>
        <source>The receipt %1 is not kept at this till any more, and the hub does not answer. It can come back when the hub answers; or now without a receipt, with approval: %2.</source>
        <translation>El ticket %1 ya no se guarda en esta caja, y el hub no responde. Se puede devolver cuando el hub responda; o ahora sin ticket, con aprobación: %2.</translation>
    </message>
    <message>
        <source>The receipt %1 is of till %2, and the hub does not answer: what came back of it is not known here. It can come back when the hub answers, or at that till; or now without a receipt, with approval: %3.</source>
        <translation>El ticket %1 es de la caja %2, y el hub no responde: aquí no se sabe qué se devolvió de él. Se puede devolver cuando el hub responda, o en esa caja; o ahora sin ticket, con aprobación: %3.</translation>
    </message>
    <message>
        <source>Enter asks the hub whether another till of the shop has it, to take it back here.</source>
        <translation>Enter pregunta al hub si lo tiene otra caja del local, para devolverlo aquí.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>An exchange was being paid when the program ended, and it cannot go on. Give back what was received for it. %1</source>
        <translation>Se estaba cobrando un cambio cuando terminó el programa, y no puede seguir. Devolver lo que se recibió por él. %1</translation>
    </message>
    <message>
        <source>An exchange was being paid when the program ended, and it cannot go on. Give back what was received for it: %1. %2</source>
        <translation>Se estaba cobrando un cambio cuando terminó el programa, y no puede seguir. Devolver lo que se recibió por él: %1. %2</translation>
    </message>
    <message>
        <source>It was given back</source>
        <translation>Ya se devolvió</translation>
    </message>
    <message>
        <source>The void of %1 is not recorded yet: wait for the terminal, or end it with Esc. Nothing else was opened.</source>
        <translation>La anulación de %1 todavía no está registrada: esperar a la terminal, o cortarla con Esc. No se abrió nada más.</translation>
    </message>
</context>
<context>
    <name>mostrador::TerminalRefunds</name>
    <message>
        <source>The terminal did not give the money back.</source>
        <translation>La terminal no devolvió el dinero.</translation>
    </message>
    <message>
        <source>%1 Nothing was recorded.</source>
        <translation>%1 No se registró nada.</translation>
    </message>
    <message>
        <source>Whether the terminal gave money back to this card is not known yet; it is asked again. Nothing was recorded: try again in a moment.</source>
        <translation>Todavía no se sabe si la terminal devolvió dinero a esta tarjeta; se vuelve a preguntar. No se registró nada: intentar de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The terminal gave %1 back to this card before, and no return has it yet: take back at least so much.</source>
        <translation>La terminal ya devolvió %1 a esta tarjeta, y todavía no está en ninguna devolución: devolver al menos eso.</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>This GS1 code names no product: it has neither (01) nor (02).</source>
        <translation>Este código GS1 no nombra ningún producto: no tiene (01) ni (02).</translation>
    </message>
    <message>
        <source>The label of %1 says no weight. Nothing was added.</source>
        <translation>La etiqueta de %1 no dice el peso. No se agregó nada.</translation>
    </message>
    <message>
        <source>The label says a weight, and %1 is sold by the piece. Nothing was added.</source>
        <translation>La etiqueta dice un peso y %1 se vende por unidad. No se agregó nada.</translation>
    </message>
    <message>
        <source>The label of %1 says no price. Nothing was added.</source>
        <translation>La etiqueta de %1 no dice el precio. No se agregó nada.</translation>
    </message>
    <message>
        <source>The label says a weight, and %1 is not sold by weight. Nothing was added.</source>
        <translation>La etiqueta dice un peso y %1 no se vende por peso. No se agregó nada.</translation>
    </message>
    <message>
        <source>The label says pieces, and %1 is not sold by the piece. Nothing was added.</source>
        <translation>La etiqueta dice unidades y %1 no se vende por unidad. No se agregó nada.</translation>
    </message>
    <message>
        <source>The label of %1 says no pieces. Nothing was added.</source>
        <translation>La etiqueta de %1 no dice cuántas unidades son. No se agregó nada.</translation>
    </message>
    <message>
        <source>The label of %1 has a price in another currency. Nothing was added.</source>
        <translation>La etiqueta de %1 tiene un precio en otra moneda. No se agregó nada.</translation>
    </message>
</context>
<context>
    <name>Gs1</name>
    <message>
        <source>This GS1 code is too long.</source>
        <translation>Este código GS1 es demasiado largo.</translation>
    </message>
    <message>
        <source>This GS1 code says nothing.</source>
        <translation>Este código GS1 no dice nada.</translation>
    </message>
    <message>
        <source>“%1” is no identifier of GS1.</source>
        <translation>“%1” no es un identificador de GS1.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of (%2).</source>
        <translation>“%1” no puede ser el valor de (%2).</translation>
    </message>
    <message>
        <source>“%1” is no date of (%2).</source>
        <translation>“%1” no es una fecha de (%2).</translation>
    </message>
</context>
<context>
    <name>ScaleRule</name>
    <message>
        <source>“%1” means nothing here. Write digits, . for the item, {NNDDD} for the value, C for the check digit.</source>
        <translation>“%1” no significa nada aquí. Escribir cifras, . para el artículo, {NNDDD} para el valor, C para el dígito verificador.</translation>
    </message>
    <message>
        <source>The value is missing: write it once, as {NNDDD}.</source>
        <translation>Al patrón le falta el valor: escribirlo una vez, como {NNDDD}.</translation>
    </message>
    <message>
        <source>The value has too few or too many digits.</source>
        <translation>El valor tiene muy pocas cifras o demasiadas.</translation>
    </message>
    <message>
        <source>In the value, N stands before D.</source>
        <translation>En el valor, N va antes que D.</translation>
    </message>
    <message>
        <source>A rule begins with the digits that all its labels begin with, such as 20.</source>
        <translation>Una regla empieza con las cifras con que empiezan todas sus etiquetas, como 20.</translation>
    </message>
    <message>
        <source>The item is missing: write a dot for each of its digits.</source>
        <translation>Falta el artículo: escribir un punto por cada una de sus cifras.</translation>
    </message>
    <message>
        <source>C, the check digit of the whole, is the last.</source>
        <translation>C, el dígito verificador del total, va al final.</translation>
    </message>
    <message>
        <source>P, the check digit of the value, is for a value of four or five digits.</source>
        <translation>P, el dígito verificador del valor, es para un valor de cuatro o cinco cifras.</translation>
    </message>
    <message>
        <source>Pieces have no decimals: write N only.</source>
        <translation>Las unidades no tienen decimales: escribir solo N.</translation>
    </message>
    <message>
        <source>The value has too many decimals.</source>
        <translation>El valor tiene demasiados decimales.</translation>
    </message>
    <message>
        <source>Between the braces stand only N and D, such as {NNDDD}.</source>
        <translation>Entre las llaves van solo N y D, como {NNDDD}.</translation>
    </message>
</context>
<context>
    <name>StandardPages</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes where there is little light.</source>
        <translation>Lo oscuro cansa menos la vista donde hay poca luz.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything in the window; receipts keep theirs.</source>
        <translation>De todo en la ventana; los tickets conservan el suyo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window and of how it writes numbers. It changes at once.</source>
        <translation>De la ventana y de cómo escribe los números. Cambia en el momento.</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>Vender y avisar</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>No vender</translation>
    </message>
    <message>
        <source>When there is not enough stock</source>
        <translation>Cuando no alcanza el stock</translation>
    </message>
    <message>
        <source>Counted by what this till knows. What was never counted is always sold.</source>
        <translation>Según lo que sabe esta caja. Lo que nunca se contó siempre se vende.</translation>
    </message>
</context>
<context>
    <name>mostrador::CodeTester</name>
    <message>
        <source>Scan something, or type the digits of a code.</source>
        <translation>Escanear algo, o escribir las cifras de un código.</translation>
    </message>
    <message>
        <source>nothing: it fell silent</source>
        <translation>nada: quedó en silencio</translation>
    </message>
    <message>
        <source>From the scanner, with milliseconds: %1. At the end: %2.</source>
        <translation>Del lector, con milisegundos: %1. Al final: %2.</translation>
    </message>
    <message>
        <source>Too slow or too short for a scanner: %1. At the end: %2.</source>
        <translation>Demasiado lento o corto para un lector: %1. Al final: %2.</translation>
    </message>
    <message>
        <source>Label of a scale, by rule %1: %2. Item %3.</source>
        <translation>Etiqueta de balanza, por la regla %1: %2. Artículo %3.</translation>
    </message>
    <message>
        <source>Weight %1.</source>
        <translation>Peso %1.</translation>
    </message>
    <message>
        <source>Pieces %1.</source>
        <translation>Unidades %1.</translation>
    </message>
    <message>
        <source>Price %1.</source>
        <translation>Precio %1.</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>product inside</source>
        <translation>producto contenido</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>elaborado</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>consumir antes de</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de serie</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>pieces inside</source>
        <translation>unidades contenidas</translation>
    </message>
    <message>
        <source>maker&apos;s own code</source>
        <translation>código propio del fabricante</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>Neither a code of a product nor a label of a scale nor a code of GS1.</source>
        <translation>No es un código de producto, ni una etiqueta de balanza, ni un código GS1.</translation>
    </message>
    <message>
        <source>Code of a product.</source>
        <translation>Código de un producto.</translation>
    </message>
    <message>
        <source>Code of GS1: %1</source>
        <translation>Código GS1: %1</translation>
    </message>
    <message>
        <source>No product has it.</source>
        <translation>Ningún producto lo tiene.</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Producto: %1</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Está vencido.</translation>
    </message>
    <message>
        <source>Try a code</source>
        <translation>Probar un código</translation>
    </message>
    <message>
        <source>Try a code · %1</source>
        <translation>Probar un código · %1</translation>
    </message>
    <message>
        <source>Scan or type it here</source>
        <translation>Escanear o escribir aquí</translation>
    </message>
    <message>
        <source>That looks like the number of a card, and is no product.</source>
        <translation>Eso parece el número de una tarjeta, y no es un producto.</translation>
    </message>
</context>
<context>
    <name>mostrador::FavouriteEditor</name>
    <message>
        <source>Arrows choose a tile, Enter gives it a product. Everything counts at once.</source>
        <translation>Las flechas eligen un favorito, Enter le da un producto. Todo vale en el momento.</translation>
    </message>
    <message>
        <source>Another product instead of %1</source>
        <translation>Otro producto en lugar de %1</translation>
    </message>
    <message>
        <source>Product of the new tile</source>
        <translation>Producto del favorito nuevo</translation>
    </message>
    <message>
        <source>There is no room for more favourites.</source>
        <translation>No hay lugar para más favoritos.</translation>
    </message>
    <message>
        <source>%1 has a tile already. Choose another.</source>
        <translation>%1 ya tiene su lugar. Elegir otro.</translation>
    </message>
    <message>
        <source>%1 is a favourite.</source>
        <translation>%1 es un favorito.</translation>
    </message>
    <message>
        <source>We did not find the code %1.</source>
        <translation>No encontramos el código %1.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>El último cambio se deshizo.</translation>
    </message>
    <message>
        <source>The favourites are those of the shop.</source>
        <translation>Los favoritos son los del comercio.</translation>
    </message>
    <message>
        <source>%1 has another colour.</source>
        <translation>%1 tiene otro color.</translation>
    </message>
    <message>
        <source>%1 is no favourite any more.</source>
        <translation>%1 ya no es un favorito.</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 cambió de lugar.</translation>
    </message>
    <message>
        <source>Edit favourites · %1/%2</source>
        <translation>Editar favoritos · %1/%2</translation>
    </message>
    <message>
        <source>Edit favourites</source>
        <translation>Editar favoritos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>Los del local</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Name or code of the product</source>
        <translation>Nombre o código del producto</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Productos encontrados</translation>
    </message>
</context>
<context>
    <name>mostrador::FavouriteGrid</name>
    <message>
        <source>New favourite</source>
        <translation>Favorito nuevo</translation>
    </message>
</context>
<context>
    <name>mostrador::KeysModel</name>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>mostrador::KeysPage</name>
    <message>
        <source>Shortcuts, preset, F keys</source>
        <translation>Atajos, esquema de teclas, teclas F</translation>
    </message>
    <message>
        <source>Press the new key of “%1”. Esc leaves it as it is.</source>
        <translation>Presionar la tecla nueva de “%1”. Esc la deja como está.</translation>
    </message>
    <message>
        <source>%1 does “%2” from now on.</source>
        <translation>%1 hace “%2” desde ahora.</translation>
    </message>
    <message>
        <source>All keys are those of the preset again.</source>
        <translation>Todas las teclas son otra vez las originales.</translation>
    </message>
    <message>
        <source>The keys are those of the preset %1.</source>
        <translation>Las teclas son las del esquema %1.</translation>
    </message>
    <message numerus="yes">
        <source>The keys are those of the preset %1, but for %n of your own. Each preset has its own.</source>
        <translation>
            <numerusform>Las teclas son las del esquema %1, salvo %n propia. Cada esquema tiene las suyas.</numerusform>
            <numerusform>Las teclas son las del esquema %1, salvo %n propias. Cada esquema tiene las suyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has the key of the preset again.</source>
        <translation>“%1” tiene otra vez su tecla original.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Esquema de teclas</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>Latinoamérica</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Genérico</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next preset</source>
        <translation>Esquema siguiente</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la tecla</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s</source>
        <translation>Volver a la original</translation>
    </message>
    <message>
        <source>All back to the preset&apos;s</source>
        <translation>Todas las originales</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then its new key. Buttons and the list of keys (%1) follow at once.</source>
        <translation>Elegir una acción, presionar Enter y luego su tecla nueva. Los botones y la lista de teclas (%1) cambian en el momento.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>mostrador::RuleEditor</name>
    <message>
        <source>Labels of the scale</source>
        <translation>Etiquetas de la balanza</translation>
    </message>
    <message>
        <source>The first rule that fits reads the label. Digits stand for themselves, each dot for a digit of the item, {NNDDD} for the value (N before, D after the mark), C for the check digit, P for one of the value.</source>
        <translation>La primera regla que coincide lee la etiqueta. Una cifra vale por esa cifra, cada punto por una cifra del artículo, {NNDDD} por el valor (N antes y D después de la coma), C por el dígito verificador, P por el del valor.</translation>
    </message>
    <message>
        <source>Rules for labels of the scale</source>
        <translation>Reglas para etiquetas de balanza</translation>
    </message>
    <message>
        <source>Digits of the label</source>
        <translation>Cifras de la etiqueta</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules were replaced by those of %1</source>
        <translation>Las reglas propias se cambiaron por las de %1</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Reglas de %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>the shop&apos;s own rules</source>
        <translation>reglas propias</translation>
    </message>
    <message>
        <source>This rule is not saved yet: Enter saves it, Esc leaves it.</source>
        <translation>Esta regla todavía no se guardó: Enter la guarda, Esc la deja.</translation>
    </message>
</context>
<context>
    <name>mostrador::RulesModel</name>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Digits of the label</source>
        <translation>Cifras de la etiqueta</translation>
    </message>
</context>
<context>
    <name>mostrador::ScannerPage</name>
    <message>
        <source>A digit cannot stand here: it would be cut from the codes themselves.</source>
        <translation>Aquí no puede ir un dígito: se cortaría de los códigos mismos.</translation>
    </message>
    <message>
        <source>Speed of the scanner</source>
        <translation>Velocidad del lector</translation>
    </message>
    <message>
        <source>Milliseconds between characters. Slow is for radio scanners; a person is slower still.</source>
        <translation>Milisegundos entre caracteres. Lento es para lectores por radio; una persona es más lenta todavía.</translation>
    </message>
    <message>
        <source>Fast, 20 ms</source>
        <translation>Rápido, 20 ms</translation>
    </message>
    <message>
        <source>Usual, 35 ms</source>
        <translation>Normal, 35 ms</translation>
    </message>
    <message>
        <source>Slow, 80 ms</source>
        <translation>Lento, 80 ms</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Código más corto</translation>
    </message>
    <message>
        <source>What is shorter is taken for typing, unless the code box has the focus.</source>
        <translation>Lo que es más corto se considera escrito a mano, salvo en la caja de códigos.</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Enviado antes de cada código</translation>
    </message>
    <message>
        <source>A sign that nobody types, such as ~, makes the scanner certain. Empty: none.</source>
        <translation>Un signo que nadie escribe, como ~, hace al lector inconfundible. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>Enviado después de cada código</translation>
    </message>
    <message>
        <source>Enter, Tab and nothing are understood by themselves. Empty: none but these.</source>
        <translation>Enter, Tab y nada se entienden solos. Vacío: ninguno más.</translation>
    </message>
    <message>
        <source>barcode, scale, label, weight, price, GS1, rules, test</source>
        <translation>código de barras, balanza, etiqueta, peso, precio, GS1, reglas, prueba</translation>
    </message>
    <message>
        <source>Scanner and scale</source>
        <translation>Lector y balanza</translation>
    </message>
</context>
<context>
    <name>mostrador::SettingsScreen</name>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Ningún ajuste se llama “%1”.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Redondeo en efectivo</translation>
    </message>
    <message>
        <source>Only what is paid in cash; what is rounded off is a line of its own on the receipt.</source>
        <translation>Solo lo que se paga en efectivo; lo redondeado es un renglón aparte del ticket.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>A favor del cliente</translation>
    </message>
    <message>
        <source>Halves are rounded</source>
        <translation>La mitad se redondea</translation>
    </message>
    <message>
        <source>To the nearest amount, and a half up or down; or always as it is better for whoever pays.</source>
        <translation>Al importe más cercano, y la mitad hacia arriba o hacia abajo; o siempre lo mejor para quien paga.</translation>
    </message>
    <message>
        <source>Coins and notes</source>
        <translation>Monedas y billetes</translation>
    </message>
    <message>
        <source>The quick amounts are made of them. Enter keeps it; empty: those in use.</source>
        <translation>Los importes rápidos salen de ellos. Enter lo guarda; vacío: los que circulan.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de tarjetas</translation>
    </message>
    <message>
        <source>Its address, such as tls://terminal.example:8645. Enter keeps it; empty: there is none.</source>
        <translation>Su dirección, como tls://terminal.example:8645. Enter la guarda; vacío: no hay.</translation>
    </message>
    <message>
        <source>Certificate authority of the terminal</source>
        <translation>Autoridad certificante de la terminal</translation>
    </message>
    <message>
        <source>A file, only when the terminal's certificate is signed by the shop itself. Enter keeps it.</source>
        <translation>Un archivo, solo si el certificado de la terminal lo firma el propio comercio. Enter lo guarda.</translation>
    </message>
</context>
<context>
    <name>CrashWords</name>
    <message>
        <source>The return %1 was recorded before the program ended: %2 go back to the customer. Do not take it back again.</source>
        <translation>La devolución %1 quedó registrada antes de que el programa terminara: %2 vuelven al cliente. No volver a devolver.</translation>
    </message>
    <message>
        <source>The void %1 of the sale %2 was recorded before the program ended: %3 go back to the customer.</source>
        <translation>La anulación %1 de la venta %2 quedó registrada antes de que el programa terminara: %3 vuelven al cliente.</translation>
    </message>
    <message>
        <source>The exchange %1 was recorded before the program ended: %2 go back to the customer. Do not do it again.</source>
        <translation>El cambio %1 quedó registrado antes de que el programa terminara: %2 vuelven al cliente. No volver a hacerlo.</translation>
    </message>
    <message>
        <source>The exchange %1 was recorded before the program ended: %2 were to be charged. Do not do it again.</source>
        <translation>El cambio %1 quedó registrado antes de que el programa terminara: había que cobrar %2. No volver a hacerlo.</translation>
    </message>
    <message>
        <source>Sale %1 of %2 was recorded before the program ended. Do not ring it up again.</source>
        <translation>La venta %1 de %2 quedó registrada antes de que el programa terminara. No volver a cobrarla.</translation>
    </message>
    <message>
        <source>It is not known whether a card was charged %1. It is being asked for.</source>
        <translation>No se sabe si a una tarjeta se le cobró %1. Se está preguntando.</translation>
    </message>
    <message>
        <source>It is not known whether the terminal gave %1 back to a card. It is being asked for.</source>
        <translation>No se sabe si la terminal devolvió %1 a una tarjeta. Se está preguntando.</translation>
    </message>
    <message>
        <source>A card was charged %1, and no sale has it yet.</source>
        <translation>A una tarjeta se le cobró %1, y todavía no está en ninguna venta.</translation>
    </message>
    <message>
        <source>The terminal gave %1 back to a card, and no return has it yet. Take it back once more: the card is not asked again.</source>
        <translation>La terminal devolvió %1 a una tarjeta, y todavía no está en ninguna devolución. Hacer la devolución otra vez: no se vuelve a pedir a la tarjeta.</translation>
    </message>
    <message>
        <source>The terminal says that it did not charge the %1.</source>
        <translation>La terminal dice que no cobró %1.</translation>
    </message>
    <message>
        <source>The terminal says that it did not give the %1 back.</source>
        <translation>La terminal dice que no devolvió %1.</translation>
    </message>
    <message>
        <source>The terminal says that it charged the %1.</source>
        <translation>La terminal dice que cobró %1.</translation>
    </message>
    <message>
        <source>The terminal says that it gave the %1 back.</source>
        <translation>La terminal dice que devolvió %1.</translation>
    </message>
</context>
<context>
    <name>Cash</name>
    <message>
        <source>This cannot be the count of a drawer. Nothing was changed.</source>
        <translation>Esto no puede ser el recuento de un cajón. No se cambió nada.</translation>
    </message>
    <message>
        <source>No shift is open: open it in Cash first. The sale stays as it is.</source>
        <translation>No hay turno abierto: abrirlo primero en Caja. La venta queda como está.</translation>
    </message>
    <message>
        <source>No shift is open. Open one first.</source>
        <translation>No hay turno abierto. Abrir uno primero.</translation>
    </message>
    <message>
        <source>A shift is open already. Nothing was recorded.</source>
        <translation>Ya hay un turno abierto. No se registró nada.</translation>
    </message>
    <message>
        <source>Why? Choose a reason. Nothing was recorded yet.</source>
        <translation>¿Por qué? Elegir un motivo. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>How much? Type the amount. Nothing was recorded yet.</source>
        <translation>¿Cuánto? Escribir el importe. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>The drawer was not counted yet. Nothing was recorded.</source>
        <translation>El cajón todavía no se contó. No se registró nada.</translation>
    </message>
    <message>
        <source>No more can stay in the drawer than was counted. Nothing was recorded yet.</source>
        <translation>En el cajón no puede quedar más de lo que se contó. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>Why does it differ? Write it down. Nothing was recorded yet.</source>
        <translation>¿Por qué hay diferencia? Escribirlo. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>Something was recorded since the drawer was counted. Count it again. Nothing was closed.</source>
        <translation>Se registró algo después de contar el cajón. Contarlo otra vez. No se cerró nada.</translation>
    </message>
    <message>
        <source>The card terminal has not ended a payment yet: wait for it, or settle it by hand in the sale. Nothing was recorded.</source>
        <translation>La terminal todavía no terminó un cobro: esperar, o resolverlo a mano en la venta. No se registró nada.</translation>
    </message>
    <message>
        <source>The open sale is paid in part: charge the rest, or take off what is given back. Nothing was recorded.</source>
        <translation>La venta abierta está cobrada en parte: cobrar el resto, o quitar lo que se devuelve. No se registró nada.</translation>
    </message>
    <message>
        <source>A card was charged for the open sale: charge the rest, or give it back to the card. Nothing was recorded.</source>
        <translation>Se cobró con tarjeta para la venta abierta: cobrar el resto, o devolverlo a la tarjeta. No se registró nada.</translation>
    </message>
    <message>
        <source>This could not be read again, so nothing was recorded: %1</source>
        <translation>Esto no se podría volver a leer, así que no se registró nada: %1</translation>
    </message>
    <message>
        <source>The drawer is in another currency. Nothing was recorded.</source>
        <translation>El cajón está en otra moneda. No se registró nada.</translation>
    </message>
    <message>
        <source>Whether a shift is open cannot be read: %1 The sale stays as it is.</source>
        <translation>No se puede leer si hay un turno abierto: %1 La venta queda como está.</translation>
    </message>
    <message>
        <source>An exchange is being paid: charge the rest, or leave it. Nothing was recorded.</source>
        <translation>Se está cobrando un cambio: cobrar el resto, o salir de él. No se registró nada.</translation>
    </message>
    <message>
        <source>A sale that could not be parked waits: finish the open sale, and it is open again. Nothing was recorded.</source>
        <translation>Hay una venta que no se pudo poner en espera: terminar la venta abierta, y aquella se abre de nuevo. No se registró nada.</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Cash</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Selling needs an open shift</source>
        <translation>Vender necesita un turno abierto</translation>
    </message>
    <message>
        <source>By itself: as soon as one was ever opened at this till.</source>
        <translation>Automático: desde que en esta caja se abrió alguno.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>A close may differ by</source>
        <translation>Diferencia tolerada al cerrar</translation>
    </message>
    <message>
        <source>This is no amount. Nothing was changed.</source>
        <translation>No es un importe. No se cambió nada.</translation>
    </message>
    <message>
        <source>Most that should lie in the drawer</source>
        <translation>Máximo en el cajón</translation>
    </message>
    <message>
        <source>With more, the till asks for some of it to be taken to the safe. Empty: nobody is reminded. Enter keeps it.</source>
        <translation>Con más, la caja pide llevar una parte a la caja fuerte. Vacío: no se avisa. Enter lo guarda.</translation>
    </message>
    <message>
        <source>Folder of the PDFs</source>
        <translation>Carpeta de los PDF</translation>
    </message>
    <message>
        <source>Each Z goes there, and the receipts that are saved. Empty: Mostrador among the documents. Enter keeps it.</source>
        <translation>Cada Z va ahí, y los tickets que se guardan. Vacío: Mostrador entre los documentos. Enter lo guarda.</translation>
    </message>
    <message>
        <source>More than this needs a reason, and where people are named somebody who agrees. Enter keeps it.</source>
        <translation>Si es mayor, pide un motivo y, donde hay usuarios, que alguien lo apruebe. Enter la guarda.</translation>
    </message>
</context>
<context>
    <name>CashWords</name>
    <message>
        <source>Cash in</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Cajón abierto</translation>
    </message>
    <message>
        <source>Small change</source>
        <translation>Cambio chico</translation>
    </message>
    <message>
        <source>More float</source>
        <translation>Más fondo</translation>
    </message>
    <message>
        <source>To the bank or safe</source>
        <translation>Al banco o a la caja fuerte</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>To look at it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Wrong change given</source>
        <translation>Vuelto mal dado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Faltan %1</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>Sobran %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>DayReport</name>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Anulaciones</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Discounts in it</source>
        <translation>Descuentos incluidos</translation>
    </message>
    <message>
        <source>Cash rounding in it</source>
        <translation>Redondeo incluido</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Impuesto %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Efectivo cobrado</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Efectivo devuelto</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Debe haber en el cajón</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Cajón abierto sin venta</translation>
    </message>
    <message>
        <source>Shift %1, opened %2</source>
        <translation>Turno %1, abierto %2</translation>
    </message>
    <message>
        <source>X report: the shift goes on</source>
        <translation>Informe X: el turno sigue</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Informe Z %1</translation>
    </message>
    <message>
        <source>Counted in the drawer</source>
        <translation>Contado en el cajón</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Diferencia, %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Queda en el cajón</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Se retira</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerró</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Autorizó</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Made after this till was put back to a copy,</source>
        <translation>Hecho tras volver esta caja a una copia,</translation>
    </message>
    <message>
        <source>before the hub knew of it. Series</source>
        <translation>antes de que el hub lo supiera. Serie</translation>
    </message>
    <message>
        <source>Before it, with no shift open; in no sum of this report:</source>
        <translation>Antes, sin turno abierto; en ninguna suma de este informe:</translation>
    </message>
    <message>
        <source>Cash of them, in the float</source>
        <translation>Efectivo de ellos, en el fondo</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Signature of who takes it</source>
        <translation>Firma de quien lo retira</translation>
    </message>
    <message>
        <source>Signature of who brings it</source>
        <translation>Firma de quien lo entrega</translation>
    </message>
    <message>
        <source>Left by the close before</source>
        <translation>Dejó el cierre anterior</translation>
    </message>
    <message>
        <source>At the opening</source>
        <translation>Al abrir</translation>
    </message>
    <message>
        <source>Cannot be read any more; in it by their totals, without tax</source>
        <translation>Ya no se pueden leer; están por su total, sin impuestos</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>What is the person called? Nothing was kept yet.</source>
        <translation>¿Cómo se llama la persona? Todavía no se guardó nada.</translation>
    </message>
    <message>
        <source>A name has %1 characters at most, and no card&apos;s number. Nothing was kept yet.</source>
        <translation>Un nombre tiene %1 caracteres como máximo y ningún número de tarjeta. Todavía no se guardó nada.</translation>
    </message>
    <message>
        <source>The PIN has %1 to %2 digits. Nothing was kept yet.</source>
        <translation>El PIN tiene de %1 a %2 dígitos. Todavía no se guardó nada.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Take another. Nothing was kept yet.</source>
        <translation>Ese PIN es el primero que cualquiera probaría. Elegir otro. Todavía no se guardó nada.</translation>
    </message>
    <message>
        <source>%1 may not do this either. Nothing was changed.</source>
        <translation>%1 tampoco puede hacerlo. No se cambió nada.</translation>
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
        <translation>Ya hay alguien que se llama %1. Todavía no se guardó nada.</translation>
    </message>
    <message>
        <source>Somebody must be the manager: make another one first. Nothing was changed.</source>
        <translation>Tiene que haber un encargado: crear primero a otro. No se cambió nada.</translation>
    </message>
    <message>
        <source>The first person is a manager. Nothing was kept yet.</source>
        <translation>La primera persona es encargado. Todavía no se guardó nada.</translation>
    </message>
    <message>
        <source>There is nobody like that any more. Nothing was changed.</source>
        <translation>Esa persona ya no está. No se cambió nada.</translation>
    </message>
    <message>
        <source>A PIN is missing. Nothing was kept yet.</source>
        <translation>Falta el PIN. Todavía no se guardó nada.</translation>
    </message>
    <message>
        <source>Too many wrong PINs of %1. Wait %2, or let a manager lift it. Others can sign in.</source>
        <translation>Demasiados PIN equivocados de %1. Esperar %2, o que un encargado levante la espera. Los demás pueden entrar.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1. The next try is in %2.</source>
        <translation>No es el PIN de %1. Se puede volver a probar en %2.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>No es el PIN de %1.</translation>
    </message>
    <message>
        <source>This needs somebody who may do it. Nothing was recorded.</source>
        <translation>Hace falta alguien que pueda hacerlo. No se registró nada.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now: this machine has not the memory for it. Close other programs and try again.</source>
        <translation>Ahora no se puede comprobar el PIN: a este equipo le falta memoria. Cerrar otros programas y probar de nuevo.</translation>
    </message>
    <message>
        <source>What is kept of this PIN cannot be read. A manager can set another one, and comes back with a recovery code if it is theirs.</source>
        <translation>No se puede leer lo que se guarda de este PIN. Un encargado puede poner otro y, si es el suyo, vuelve con un código de recuperación.</translation>
    </message>
    <message>
        <source>What PINs of this till are checked with is not here: neither the file pin.pepper beside its database nor the system's keychain gives it. Bring the file back from where the till was before, or unlock the keychain.</source>
        <translation>Aquí no está con qué se comprueban los PIN de esta caja: no lo dan ni el archivo pin.pepper junto a su base de datos ni el llavero del sistema. Recuperar el archivo de donde estaba antes la caja, o desbloquear el llavero.</translation>
    </message>
    <message>
        <source>What PINs of this till are checked with was put into the system's keychain, which does not give it now: it is locked, or another user's. Unlock it, or start the till as the user that it was set up by.</source>
        <translation>Con qué se comprueban los PIN de esta caja se guardó en el llavero del sistema, que ahora no lo da: está bloqueado o es de otro usuario. Desbloquearlo, o abrir la caja con el usuario con el que se preparó.</translation>
    </message>
    <message>
        <source>At the sign-in a manager can also come back with a recovery code, and then set new PINs.</source>
        <translation>Donde se entra, un encargado también puede volver con un código de recuperación y después poner PIN nuevos.</translation>
    </message>
    <message>
        <source>The system has no keychain that answers.</source>
        <translation>El sistema no tiene un llavero que responda.</translation>
    </message>
    <message>
        <source>The system's keychain is locked. Unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquearlo e intentar de nuevo.</translation>
    </message>
    <message>
        <source>The system's keychain has not answered; it may be locked. Unlock it and try again.</source>
        <translation>El llavero del sistema no respondió; puede estar bloqueado. Desbloquearlo e intentar de nuevo.</translation>
    </message>
    <message>
        <source>The system's keychain has nothing of this till.</source>
        <translation>El llavero del sistema no tiene nada de esta caja.</translation>
    </message>
    <message>
        <source>In this role %1 needs a PIN of at least %2 digits: type a new one. Nothing was changed.</source>
        <translation>En este rol %1 necesita un PIN de al menos %2 dígitos: escribir uno nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file that PINs of this till are checked with (pin.pepper). It was not used. Make it readable by its owner only.</source>
        <translation>Otros usuarios de esta computadora pueden leer el archivo con el que se comprueban los PIN de esta caja (pin.pepper). No se usó. Permita que solo su dueño lo lea.</translation>
    </message>
    <message>
        <source>The file that PINs of this till are checked with (pin.pepper) cannot be read. Check its permissions.</source>
        <translation>No se puede leer el archivo con el que se comprueban los PIN de esta caja (pin.pepper). Revise sus permisos.</translation>
    </message>
    <message>
        <source>The file that PINs of this till are checked with (pin.pepper) is damaged. Bring it back from a copy of the till's folder.</source>
        <translation>El archivo con el que se comprueban los PIN de esta caja (pin.pepper) está dañado. Recuperarlo de una copia de la carpeta de la caja.</translation>
    </message>
    <message>
        <source>The file that PINs of this till are checked with (pin.pepper) cannot be written. Check free space and permissions of the data folder.</source>
        <translation>No se puede escribir el archivo con el que se comprueban los PIN de esta caja (pin.pepper). Revise el espacio libre y los permisos de la carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Price below the catalogue</source>
        <translation>Precio menor al de lista</translation>
    </message>
    <message>
        <source>Return with receipt</source>
        <translation>Devolución con ticket</translation>
    </message>
    <message>
        <source>Return without receipt</source>
        <translation>Devolución sin ticket</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Anular una venta</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Abrir turno</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar turno</translation>
    </message>
    <message>
        <source>Close with a difference</source>
        <translation>Cerrar con diferencia</translation>
    </message>
    <message>
        <source>Count the drawer again</source>
        <translation>Contar otra vez el cajón</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Make and change products</source>
        <translation>Crear y editar productos</translation>
    </message>
    <message>
        <source>Move and count stock</source>
        <translation>Mover y contar stock</translation>
    </message>
    <message>
        <source>Discount of %1 on the whole sale</source>
        <translation>Descuento de %1 en toda la venta</translation>
    </message>
    <message>
        <source>%2: %1 below its price</source>
        <translation>%2: %1 por debajo de su precio</translation>
    </message>
    <message>
        <source>Discount of %1: %2</source>
        <translation>Descuento de %1: %2</translation>
    </message>
    <message>
        <source>See the X and the dashboard</source>
        <translation>Ver el X y el tablero</translation>
    </message>
    <message>
        <source>Money back by another payment type</source>
        <translation>Devolver el dinero por otro medio de pago</translation>
    </message>
</context>
<context>
    <name>mostrador::ApprovalSheet</name>
    <message>
        <source>This needs somebody&apos;s approval</source>
        <translation>Hace falta una autorización</translation>
    </message>
    <message>
        <source>%1. %2 may not do it alone; both names are recorded.</source>
        <translation>%1. %2 no puede hacerlo sin autorización; quedan registrados los dos nombres.</translation>
    </message>
    <message>
        <source>%1. Nobody else here may do it either.</source>
        <translation>%1. Aquí nadie más puede hacerlo.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>mostrador::CashScreen</name>
    <message>
        <source>The shift is closed: Z %1.</source>
        <translation>El turno está cerrado: Z %1.</translation>
    </message>
    <message>
        <source>Shift counted</source>
        <translation>Turno contado</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Turno abierto %1</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Turno cerrado</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>No hay turno abierto</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>abierto desde %1</translation>
    </message>
    <message>
        <source>float %1</source>
        <translation>fondo %1</translation>
    </message>
    <message>
        <source>Shift %1 is open with %2 in the drawer.</source>
        <translation>El turno %1 está abierto con %2 en el cajón.</translation>
    </message>
    <message>
        <source>%1. It is recorded.</source>
        <translation>%1. Quedó registrado.</translation>
    </message>
    <message>
        <source>See the X</source>
        <translation>Ver el X</translation>
    </message>
    <message>
        <source>No shift was closed here yet.</source>
        <translation>Todavía no se cerró ningún turno aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) parked</source>
        <translation>
            <numerusform>%n venta en espera</numerusform>
            <numerusform>%n ventas en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not printed yet</source>
        <translation>
            <numerusform>%n comprobante sin imprimir todavía</numerusform>
            <numerusform>%n comprobantes sin imprimir todavía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not sent yet; they go by themselves</source>
        <translation>
            <numerusform>%n comprobante sin enviar todavía; se envía solo</numerusform>
            <numerusform>%n comprobantes sin enviar todavía; se envían solos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Turnos cerrados</translation>
    </message>
    <message>
        <source>The drawer is counted: what is recorded now makes it be counted again.</source>
        <translation>El cajón está contado: lo que se registre ahora obliga a contarlo otra vez.</translation>
    </message>
    <message>
        <source>No money went in or out there: it has no slip.</source>
        <translation>Ahí no entró ni salió dinero: no tiene comprobante.</translation>
    </message>
</context>
<context>
    <name>mostrador::DayPage</name>
    <message>
        <source>Cash in</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Movements of the drawer</source>
        <translation>Movimientos del cajón</translation>
    </message>
    <message>
        <source>Nothing went in or out of the drawer beside sales.</source>
        <translation>Aparte de las ventas, nada entró al cajón ni salió de él.</translation>
    </message>
    <message>
        <source>Sales are counted by themselves.</source>
        <translation>Las ventas se cuentan solas.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar turno</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
</context>
<context>
    <name>mostrador::ReportCard</name>
    <message>
        <source>No printer is set up. The settings have a page for it.</source>
        <translation>No hay impresora configurada. Los ajustes tienen una página para ella.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
</context>
<context>
    <name>mostrador::OpeningPage</name>
    <message>
        <source>Count the float. The last close left %1 in the drawer.</source>
        <translation>Contar el fondo inicial. El último cierre dejó %1 en el cajón.</translation>
    </message>
    <message>
        <source>Count the float that is in the drawer: how many of each, Enter goes down. From the first shift on, sales need one that is open.</source>
        <translation>Contar el fondo que hay en el cajón: cuántos de cada uno, Enter baja. Desde el primer turno, vender necesita uno abierto.</translation>
    </message>
    <message>
        <source>The last close left %1, and %2 is counted: %3. Count again, or press %4 once more: it is recorded so.</source>
        <translation>El último cierre dejó %1 y se contó %2: %3. Contar otra vez, o %4 de nuevo: queda registrado así.</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Abrir turno</translation>
    </message>
    <message>
        <source>That was the last field. %1 opens the shift.</source>
        <translation>Ese era el último campo. %1 abre el turno.</translation>
    </message>
    <message>
        <source>Nothing is counted: the shift would begin without any change in the drawer. Count the float, or press %1 once more: it is opened with nothing.</source>
        <translation>No se contó nada: el turno empezaría sin cambio en el cajón. Contar el fondo, o %1 de nuevo: se abre sin nada.</translation>
    </message>
</context>
<context>
    <name>mostrador::CloseSteps</name>
    <message>
        <source>Count the drawer again</source>
        <translation>Contar otra vez el cajón</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar turno</translation>
    </message>
    <message>
        <source>Close the shift with a difference: %1</source>
        <translation>Cerrar el turno con diferencia: %1</translation>
    </message>
    <message>
        <source>What is pending</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Contar el cajón</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>Nothing is pending. Next the drawer is counted; what should be in it is shown afterwards.</source>
        <translation>No hay nada pendiente. Ahora se cuenta el cajón; lo que debe haber se muestra después.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>Nothing is counted in the drawer, and the count is final. Count it, or press %1 once more: it is recorded as empty.</source>
        <translation>No se contó nada en el cajón, y el conteo es definitivo. Contarlo, o %1 de nuevo: queda registrado como vacío.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Something was recorded since the drawer was counted: it is counted again, and somebody who may agrees to it.</source>
        <translation>Se registró algo desde que se contó el cajón: se cuenta otra vez, con la aprobación de quien puede.</translation>
    </message>
    <message>
        <source>A payment that was begun has to end first. Nothing else of this keeps the shift from being closed.</source>
        <translation>Un cobro empezado tiene que terminar antes. Nada más de esto impide cerrar el turno.</translation>
    </message>
    <message>
        <source>What was counted before is still here. Look at each field again.</source>
        <translation>Lo que se contó antes sigue aquí. Revisar cada campo.</translation>
    </message>
    <message>
        <source>Close shift %1</source>
        <translation>Cerrar el turno %1</translation>
    </message>
    <message>
        <source>What waits for an answer or a person. Only a payment that was begun has to end before the close.</source>
        <translation>Lo que espera una respuesta o a alguien. Antes del cierre solo tiene que terminar un cobro empezado.</translation>
    </message>
    <message>
        <source>A blind count: what should be in the drawer is shown when it was counted. Who counted and when is recorded.</source>
        <translation>Recuento a ciegas: lo que debe haber en el cajón se muestra después de contarlo. Queda registrado quién contó y cuándo.</translation>
    </message>
    <message>
        <source>The count is recorded. What differs by more than the shop allows gets a reason; whoever counts again needs to be allowed to.</source>
        <translation>El recuento está registrado. Una diferencia mayor que la tolerada lleva su motivo; contar otra vez necesita permiso.</translation>
    </message>
    <message>
        <source>The rest is taken out, for the safe or the bank. With the last key the shift is closed and has its Z.</source>
        <translation>Lo demás se retira, a la caja fuerte o al banco. Con la última tecla el turno queda cerrado y tiene su Z.</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>Confirmar el recuento</translation>
    </message>
    <message>
        <source>That was the last field. %1 confirms the count; from there on it is final.</source>
        <translation>Ese era el último campo. %1 confirma el recuento; desde ahí es definitivo.</translation>
    </message>
    <message>
        <source>Something was recorded since the drawer was counted: it is counted again.</source>
        <translation>Se registró algo desde que se contó el cajón: se cuenta otra vez.</translation>
    </message>
    <message>
        <source>A count was begun and not confirmed: what was typed is still there.</source>
        <translation>Se empezó un recuento y no se confirmó: lo que se escribió sigue ahí.</translation>
    </message>
</context>
<context>
    <name>mostrador::KeptPage</name>
    <message>
        <source>No more can stay in the drawer than was counted. Nothing was recorded yet.</source>
        <translation>En el cajón no puede quedar más de lo que se contó. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>Queda en el cajón como próximo fondo</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Se retira</translation>
    </message>
    <message>
        <source>The Z gets its number and cannot be changed afterwards.</source>
        <translation>El Z recibe su número y después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Counted in the drawer</source>
        <translation>Contado en el cajón</translation>
    </message>
</context>
<context>
    <name>mostrador::ComparePage</name>
    <message>
        <source>Why does it differ? Write it down. Nothing was recorded yet.</source>
        <translation>¿Por qué hay diferencia? Escribirlo. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece el número de una tarjeta. Los números de tarjeta nunca se escriben: no se cambió nada.</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>¿Por qué hay diferencia?</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Debe haber</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Nothing differs by more than %1.</source>
        <translation>Ninguna diferencia supera %1.</translation>
    </message>
    <message>
        <source>More than %1 differs: it is written down why.</source>
        <translation>La diferencia supera %1: se escribe el motivo.</translation>
    </message>
    <message>
        <source>More than %1 differs: it is written down why, and somebody who may agrees to it.</source>
        <translation>La diferencia supera %1: se escribe el motivo y alguien la autoriza.</translation>
    </message>
</context>
<context>
    <name>mostrador::CountPage</name>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece el número de una tarjeta. Los números de tarjeta nunca se escriben: no se cambió nada.</translation>
    </message>
    <message>
        <source>No slips can come to so much. Nothing was recorded yet.</source>
        <translation>Ningún comprobante suma tanto. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>%1, by its slips</source>
        <translation>%1, según sus comprobantes</translation>
    </message>
</context>
<context>
    <name>mostrador::CountGrid</name>
    <message>
        <source>“%1” is not how many there are of a note. Nothing was recorded.</source>
        <translation>«%1» no dice cuántos billetes hay. No se registró nada.</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>Cuántos de %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Lo demás</translation>
    </message>
</context>
<context>
    <name>mostrador::MoveForm</name>
    <message>
        <source>How much? Type the amount. Nothing was recorded yet.</source>
        <translation>¿Cuánto? Escribir el importe. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>Why? Choose a reason. Nothing was recorded yet.</source>
        <translation>¿Por qué? Elegir un motivo. Todavía no se registró nada.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece el número de una tarjeta. Los números de tarjeta nunca se escriben: no se cambió nada.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Open the drawer: %1</source>
        <translation>Abrir el cajón: %1</translation>
    </message>
    <message>
        <source>So much should not be in the drawer. Look at the amount, or press %1 once more: it is recorded so.</source>
        <translation>No debería haber tanto en el cajón. Revisar el importe, o %1 de nuevo: queda registrado así.</translation>
    </message>
    <message>
        <source>%1. So much should not be in the drawer</source>
        <translation>%1. No debería haber tanto en el cajón</translation>
    </message>
</context>
<context>
    <name>mostrador::MovesModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>aprobó %1</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>mostrador::PeopleDesk</name>
    <message>
        <source>%1 may not sell: let a cashier sign in. The sale stays as it is.</source>
        <translation>%1 no puede vender: que entre un cajero. La venta queda como está.</translation>
    </message>
    <message>
        <source>Sign in first. The sale stays as it is.</source>
        <translation>Entrar primero. La venta queda como está.</translation>
    </message>
    <message>
        <source>Open the settings, once</source>
        <translation>Abrir los ajustes, una vez</translation>
    </message>
    <message>
        <source>See the figures of the day, once</source>
        <translation>Ver las cifras del día, una vez</translation>
    </message>
</context>
<context>
    <name>mostrador::PeoplePage</name>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a touch. What is open stays open.</source>
        <translation>Después de tantos minutos sin tecla ni toque. Lo que está abierto queda abierto.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>What may be done alone</source>
        <translation>Qué se puede hacer sin autorización</translation>
    </message>
    <message>
        <source>Beyond it somebody else approves, each time. These are the limits of:</source>
        <translation>Más allá autoriza otra persona, cada vez. Estos son los límites de:</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>Con autorización</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Sin autorización</translation>
    </message>
    <message>
        <source>Alone up to so many percent. 0: always with approval; empty: no limit. Enter keeps it.</source>
        <translation>Sin autorización hasta ese porcentaje. 0: siempre con autorización; vacío: sin límite. Enter lo guarda.</translation>
    </message>
    <message>
        <source>Alone up to this amount. 0: always with approval; empty: no limit. Enter keeps it.</source>
        <translation>Sin autorización hasta ese importe. 0: siempre con autorización; vacío: sin límite. Enter lo guarda.</translation>
    </message>
    <message>
        <source>“%1” is no percentage: between 0 and 100, with two decimals at most. Nothing was changed.</source>
        <translation>«%1» no es un porcentaje: entre 0 y 100, con dos decimales como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Change what a role may do: %1</source>
        <translation>Cambiar lo que puede un rol: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>What PINs are checked with</source>
        <translation>Con qué se comprueban los PIN</translation>
    </message>
    <message>
        <source>A secret that is made with the first PIN: it lies in the system's keychain or, where there is none, in a file beside the till's database.</source>
        <translation>Un secreto que se crea con el primer PIN: está en el llavero del sistema o, donde no hay ninguno, en un archivo junto a la base de datos de la caja.</translation>
    </message>
    <message>
        <source>A secret in the system's keychain, of the user that this program runs as. A copy of the till's data elsewhere knows no PIN: there the printed code lets a manager in.</source>
        <translation>Un secreto en el llavero del sistema, del usuario con el que se ejecuta este programa. Una copia de los datos de la caja en otro lugar no conoce ningún PIN: allí el código impreso deja entrar a un encargado.</translation>
    </message>
    <message>
        <source>A secret in a file beside the till's database, pin.pepper, not in the system's keychain. Whoever can read both could try PINs out elsewhere; a backup without it knows no PIN: there the printed code lets a manager in.</source>
        <translation>Un secreto en un archivo junto a la base de datos de la caja, pin.pepper, no en el llavero del sistema. Quien pueda leer ambos podría probar los PIN en otro lugar; una copia sin él no conoce ningún PIN: allí el código impreso deja entrar a un encargado.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>mostrador::PersonForm</name>
    <message>
        <source>%1 · does not work here any more</source>
        <translation>%1 · ya no trabaja aquí</translation>
    </message>
    <message>
        <source>Nobody is named yet: everybody may do everything, and nobody is asked for a PIN. The first person is a manager, whose PIN has %1 to %2 digits.</source>
        <translation>Todavía no hay nadie: todos pueden hacer todo y no se pide PIN. La primera persona es encargado; su PIN tiene de %1 a %2 dígitos.</translation>
    </message>
    <message>
        <source>Whoever works here signs in with a PIN of %1 to %3 digits; supervisors, managers and auditors with one of %2 to %3. They are this till&apos;s own.</source>
        <translation>Quien trabaja aquí entra con un PIN de %1 a %3 dígitos; supervisores, encargados y auditores, con uno de %2 a %3. Son propios de esta caja.</translation>
    </message>
    <message>
        <source>Another PIN; empty: it stays</source>
        <translation>Otro PIN; vacío: queda el mismo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Change who works here: %1</source>
        <translation>Cambiar quién trabaja aquí: %1</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>Se guardaron los datos de %1.</translation>
    </message>
    <message>
        <source>Lift the wait of %1</source>
        <translation>Levantar la espera de %1</translation>
    </message>
    <message>
        <source>%1 can sign in again at once.</source>
        <translation>%1 puede volver a entrar ya.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Lift the wait</source>
        <translation>Levantar la espera</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Type the PIN once more, so that it is surely the one you mean. Nothing was changed.</source>
        <translation>Escribir el PIN otra vez, para estar seguros de cuál es. No se cambió nada.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Nothing was changed.</source>
        <translation>Los dos PIN no son iguales. No se cambió nada.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>What is written here is not kept yet: %1 keeps it, Esc drops it.</source>
        <translation>Lo escrito aquí todavía no está guardado: %1 lo guarda, Esc lo descarta.</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>It is being kept…</source>
        <translation>Se está guardando…</translation>
    </message>
    <message>
        <source>A code was scanned. It is no PIN: nothing was typed.</source>
        <translation>Se escaneó un código. No es un PIN: no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>mostrador::PinForm</name>
    <message>
        <source>Type the PIN, then Enter.</source>
        <translation>Escribir el PIN y Enter.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN is forgotten (%1)</source>
        <translation>Un encargado olvidó su PIN (%1)</translation>
    </message>
</context>
<context>
    <name>mostrador::SignInPage</name>
    <message>
        <source>Who is at the till?</source>
        <translation>¿Quién está en la caja?</translation>
    </message>
    <message>
        <source>What was open stays as it is.</source>
        <translation>Lo que estaba abierto queda como está.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>%1: a new PIN of %2 was set with the printed recovery code.</source>
        <translation>%1: se puso un PIN nuevo de %2 con el código de recuperación impreso.</translation>
    </message>
    <message>
        <source>%1: a new PIN of %2 was set with a code that %3 made at the hub.</source>
        <translation>%1: se puso un PIN nuevo de %2 con un código que %3 hizo en el hub.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The file %1 cannot be written. Choose another folder.</source>
        <translation>No se puede escribir el archivo %1. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is no EAN-13.</source>
        <translation>“%1” no es un EAN-13.</translation>
    </message>
    <message>
        <source>“%1” cannot be a barcode of the kind Code 128.</source>
        <translation>“%1” no puede ser un código de barras Code 128.</translation>
    </message>
    <message>
        <source>A QR code holds between 1 and %1 characters.</source>
        <translation>Un código QR lleva entre 1 y %1 caracteres.</translation>
    </message>
    <message>
        <source>What was to be printed cannot be read any more. Nothing was printed.</source>
        <translation>Lo que había que imprimir ya no se puede leer. No se imprimió nada.</translation>
    </message>
    <message>
        <source>The document %1 is not at this till any more.</source>
        <translation>El documento %1 ya no está en esta caja.</translation>
    </message>
    <message>
        <source>Receipt %1 was printed before.</source>
        <translation>El ticket %1 ya se imprimió.</translation>
    </message>
    <message>
        <source>It was printed or put away meanwhile. Nothing was changed.</source>
        <translation>Mientras tanto se imprimió o se descartó. No se cambió nada.</translation>
    </message>
    <message>
        <source>The program ended while it was being printed.</source>
        <translation>El programa terminó mientras se imprimía.</translation>
    </message>
    <message>
        <source>This till was put back to a copy: it may have been printed since the copy was made.</source>
        <translation>Esta caja volvió a una copia: puede haberse impreso después de hacerla.</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>Impreso otra vez</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>This machine has no print service: the program lp is missing. Install it (cups-client), or choose another way to the printer.</source>
        <translation>Este equipo no tiene servicio de impresión: falta el programa lp. Instalarlo (cups-client) o elegir otra conexión.</translation>
    </message>
    <message>
        <source>The print service cannot be asked: %1</source>
        <translation>No se puede consultar el servicio de impresión: %1</translation>
    </message>
    <message>
        <source>The print service did not take it for the queue %1: %2</source>
        <translation>El servicio de impresión no lo aceptó para la cola %1: %2</translation>
    </message>
    <message>
        <source>The print service did not say whether it took it for the queue %1.</source>
        <translation>El servicio de impresión no dijo si lo aceptó para la cola %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The printer at %1 cannot be opened: %2. Look whether it is switched on and its cable is plugged in.</source>
        <translation>No se puede abrir la impresora en %1: %2. Ver si está encendida y con el cable conectado.</translation>
    </message>
    <message>
        <source>The connection to the printer at %1 broke.</source>
        <translation>Se cortó la conexión con la impresora en %1.</translation>
    </message>
    <message>
        <source>this user may not (the group of the device, often lp or dialout, must have it)</source>
        <translation>este usuario no tiene permiso (debe estar en el grupo del dispositivo, por lo general lp o dialout)</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>nothing is connected there</source>
        <translation>no hay nada conectado ahí</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is no device</source>
        <translation>no es un dispositivo</translation>
    </message>
    <message>
        <source>It was interrupted while it was being printed.</source>
        <translation>Se interrumpió mientras se imprimía.</translation>
    </message>
    <message>
        <source>The printer took no more of it. Look for the paper, the cover and the cable, and whether it came out.</source>
        <translation>La impresora dejó de recibir. Ver el papel, la tapa y el cable, y si salió.</translation>
    </message>
    <message>
        <source>The printer has taken all of it, and does not say that it came out.</source>
        <translation>La impresora recibió todo y no confirma que salió.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>No hay impresora configurada.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in a roll.</source>
        <translation>La impresora no tiene papel. Poner un rollo.</translation>
    </message>
    <message>
        <source>The printer's cover is open. Close it.</source>
        <translation>La tapa de la impresora está abierta. Cerrarla.</translation>
    </message>
    <message>
        <source>The printer says that it cannot print. Switch it off and on again, and look for jammed paper.</source>
        <translation>La impresora avisa que no puede imprimir. Apagarla y encenderla, y ver si hay papel trabado.</translation>
    </message>
    <message>
        <source>The printer does not say how it is. If it is one that never does, switch off in the settings that it is asked.</source>
        <translation>La impresora no informa su estado. Si es de las que nunca lo hacen, desactivar la consulta en Ajustes.</translation>
    </message>
    <message>
        <source>The connection to the printer broke.</source>
        <translation>Se cortó la conexión con la impresora.</translation>
    </message>
    <message>
        <source>The printer at %1 does not answer. Look whether it is switched on and its cable is plugged in.</source>
        <translation>La impresora en %1 no responde. Ver si está encendida y con el cable conectado.</translation>
    </message>
    <message>
        <source>The printer's address is a name or a number such as 192.168.1.50, with :9100 after it if the port is another.</source>
        <translation>La dirección es un nombre o un número como 192.168.1.50, con :9100 al final si el puerto es otro.</translation>
    </message>
    <message>
        <source>A serial printer is a port such as /dev/ttyUSB0, with its speed after it: 9600, 19200, 38400, 57600 or 115200.</source>
        <translation>Una impresora serie es un puerto como /dev/ttyUSB0, seguido de su velocidad: 9600, 19200, 38400, 57600 o 115200.</translation>
    </message>
    <message>
        <source>Write the name of the queue as the system has it; lpstat -e lists them.</source>
        <translation>Escribir el nombre de la cola como lo tiene el sistema; lpstat -e las muestra.</translation>
    </message>
    <message>
        <source>Write the printer's device, such as /dev/usb/lp0.</source>
        <translation>Escribir el dispositivo de la impresora, como /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>Write the file that what is printed is added to.</source>
        <translation>Escribir el archivo al que se agrega lo impreso.</translation>
    </message>
    <message>
        <source>No printer is set up, and the drawer is opened by it. Open it with its key.</source>
        <translation>No hay impresora configurada, y el cajón se abre con ella. Abrirlo con su llave.</translation>
    </message>
    <message>
        <source>The drawer was not opened: open it with its key. %1</source>
        <translation>No se abrió el cajón: abrirlo con su llave. %1</translation>
    </message>
    <message>
        <source>The printer is at it.</source>
        <translation>La impresora está en eso.</translation>
    </message>
    <message>
        <source>The drawer is opened for what is recorded: a sale, or money in or out.</source>
        <translation>El cajón se abre para lo que queda registrado: una venta, o un ingreso o retiro.</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Coffee with milk</source>
        <translation>Café con leche</translation>
    </message>
    <message>
        <source>Crème brûlée of the house, with a name that is too long for one line</source>
        <translation>Crème brûlée de la casa, con un nombre que no entra en una línea</translation>
    </message>
    <message>
        <source>Ñandú feather duster</source>
        <translation>Plumero de ñandú</translation>
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
        <translation>Bienvenidos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Falta pagar</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibido %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vuelto</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
</context>
<context>
    <name>mostrador::PrintList</name>
    <message>
        <source>Receipt %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Copy %1 of receipt %2</source>
        <translation>Copia %1 del ticket %2</translation>
    </message>
    <message>
        <source>perhaps it came out: look at the printer</source>
        <translation>quizás salió: mirar la impresora</translation>
    </message>
    <message>
        <source>being printed</source>
        <translation>imprimiéndose</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>sin imprimir</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Sin imprimir: %1</translation>
    </message>
    <message>
        <source>Discard all that wait</source>
        <translation>Descartar todo lo que espera</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Informe Z %1</translation>
    </message>
    <message>
        <source>It will never be printed.</source>
        <translation>No se imprimirá nunca.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Cash slip %1</source>
        <translation>Comprobante de caja %1</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, copia %2</translation>
    </message>
</context>
<context>
    <name>mostrador::PrinterPage</name>
    <message>
        <source>It is a number from %1 to %2.</source>
        <translation>Es un número de %1 a %2.</translation>
    </message>
    <message>
        <source>How the printer is connected</source>
        <translation>Cómo está conectada la impresora</translation>
    </message>
    <message>
        <source>System: a queue of this machine's print service. File: for trying things out.</source>
        <translation>Sistema: una cola del servicio de impresión de este equipo. Archivo: para hacer pruebas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>Dónde está la impresora</translation>
    </message>
    <message>
        <source>Network: 192.168.1.50. USB: /dev/usb/lp0. Serial: /dev/ttyUSB0 9600. System: the queue's name. Enter keeps it.</source>
        <translation>Red: 192.168.1.50. USB: /dev/usb/lp0. Serie: /dev/ttyUSB0 9600. Sistema: el nombre de la cola. Enter lo guarda.</translation>
    </message>
    <message>
        <source>The printer is asked how it is</source>
        <translation>Se consulta el estado de la impresora</translation>
    </message>
    <message>
        <source>Before each document, and whether it came out. Switch it off for a printer that never answers.</source>
        <translation>Antes de cada documento, y si salió. Desactivarlo si la impresora nunca responde.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Every sale is printed</source>
        <translation>Se imprime cada venta</translation>
    </message>
    <message>
        <source>Shift+Enter at the payment charges without printing.</source>
        <translation>Mayús+Enter en el cobro cobra sin imprimir.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caracteres por línea</translation>
    </message>
    <message>
        <source>Usually 48 on 80 mm (some printers 42), 32 on 58 mm. The test page shows it. Enter keeps it.</source>
        <translation>Por lo general 48 en 80 mm (algunas 42) y 32 en 58 mm. La página de prueba lo muestra. Enter lo guarda.</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Corte de papel</translation>
    </message>
    <message>
        <source>None</source>
        <comment>knife</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Partial cut</source>
        <translation>Corte parcial</translation>
    </message>
    <message>
        <source>Full cut</source>
        <translation>Corte total</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>As a picture every letter comes out right on any printer; it is slower.</source>
        <translation>Como imagen, toda letra sale bien en cualquier impresora; es más lento.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Página de códigos</translation>
    </message>
    <message>
        <source>The letters that the printer knows. 858 has ñ, ã and €.</source>
        <translation>Las letras que conoce la impresora. 858 tiene ñ, ã y €.</translation>
    </message>
    <message>
        <source>Number of the code page</source>
        <translation>Número de la página de códigos</translation>
    </message>
    <message>
        <source>What this printer calls it, if it is not as usual: its own test print says it. Enter keeps it.</source>
        <translation>Cómo la llama esta impresora, si no es lo usual: lo dice su propia prueba. Enter lo guarda.</translation>
    </message>
    <message>
        <source>Barcodes and QR codes</source>
        <translation>Códigos de barras y QR</translation>
    </message>
    <message>
        <source>Drawn by the printer they are sharper; some printers cannot.</source>
        <translation>Dibujados por la impresora son más nítidos; algunas no pueden.</translation>
    </message>
    <message>
        <source>By the printer</source>
        <translation>Los dibuja la impresora</translation>
    </message>
    <message>
        <source>As dots</source>
        <translation>Como puntos</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Cajón de dinero</translation>
    </message>
    <message>
        <source>Plugged into the printer; it opens for cash only. Pin 2 is usual.</source>
        <translation>Conectado a la impresora; se abre solo con efectivo. Lo usual es el pin 2.</translation>
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
        <translation>Visor del cliente</translation>
    </message>
    <message>
        <source>A second window with the last product, the total and the change; on the second screen, if there is one.</source>
        <translation>Una segunda ventana con el último producto, el total y el vuelto; en la segunda pantalla, si la hay.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>First say where the printer is, and press Enter there.</source>
        <translation>Primero indicar dónde está la impresora y presionar Enter allí.</translation>
    </message>
    <message>
        <source>ticket, paper, drawer, display, test</source>
        <translation>ticket, papel, cajón, visor, prueba</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir una prueba</translation>
    </message>
    <message>
        <source>No printer is set up: receipts are on the screen only.</source>
        <translation>No hay impresora configurada: los tickets solo se ven en pantalla.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>La impresora está lista.</translation>
    </message>
    <message>
        <source>The printer is set up; it has not said yet how it is.</source>
        <translation>La impresora está configurada; todavía no dijo cómo está.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Print now what waits</source>
        <translation>Imprimir ya lo que espera</translation>
    </message>
    <message>
        <source>The test page came out.</source>
        <translation>La página de prueba salió.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>drawer</comment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>mostrador::PrinterPill</name>
    <message>
        <source>No printer</source>
        <translation>Sin impresora</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Printer off</source>
        <translation>Impresora sin conexión</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Tapa abierta</translation>
    </message>
    <message>
        <source>Printer fault</source>
        <translation>Falla de impresora</translation>
    </message>
    <message>
        <source>Printer silent</source>
        <translation>Impresora sin respuesta</translation>
    </message>
    <message>
        <source>Look at the printer</source>
        <translation>Ver la impresora</translation>
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
        <translation>Qué dice el código QR</translation>
    </message>
    <message>
        <source>{number}, {total}, {date}, {till} and {shop} are filled in. Enter keeps it.</source>
        <translation>Se completan {number}, {total}, {date}, {till} y {shop}. Enter lo guarda.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture's file, such as /home/shop/logo.png. Enter takes it.</source>
        <translation>El archivo de una imagen, como /home/shop/logo.png. Enter lo toma.</translation>
    </message>
    <message>
        <source>There is one. Another file and Enter replaces it; a minus sign and Enter takes it off.</source>
        <translation>Hay uno. Otro archivo y Enter lo reemplaza; un signo menos y Enter lo quita.</translation>
    </message>
    <message>
        <source>No picture can be read from %1. The logo stays as it was. Take a PNG or JPEG file.</source>
        <translation>No se puede leer una imagen de %1. El logo queda como estaba. Usar un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>ticket, header, footer, logo, barcode, QR, template</source>
        <translation>ticket, encabezado, pie, logo, código de barras, QR, plantilla</translation>
    </message>
    <message>
        <source>Under the shop's name: address, tax number</source>
        <translation>Debajo del nombre del comercio: dirección, CUIT</translation>
    </message>
    <message>
        <source>At the end: thanks, how to return something</source>
        <translation>Al final: gracias, cómo devolver algo</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Qué lleva</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Cómo se verá</translation>
    </message>
    <message>
        <source>Shop's name</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Till and time</source>
        <translation>Caja y hora</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>A line looks like the number of a card. Card numbers are never written down: it is neither kept nor printed.</source>
        <translation>Una línea parece el número de una tarjeta. Los números de tarjeta no se escriben nunca: no se guarda ni se imprime.</translation>
    </message>
</context>
<context>
    <name>mostrador::PrinterNotice</name>
    <message>
        <source>%1 perhaps came out, perhaps not: %2 Look at the printer.</source>
        <translation>%1 quizás salió y quizás no: %2 Mirar la impresora.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>%1 Sales go on and are kept; what waits is printed later.</source>
        <translation>%1 Las ventas siguen y quedan guardadas; lo que espera se imprime después.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 came out.</source>
        <translation>Impreso: %1.</translation>
    </message>
</context>
<context>
    <name>mostrador::PrintSheet</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>%1 · Nothing waits to be printed.</source>
        <translation>%1 · Nada espera para imprimirse.</translation>
    </message>
    <message>
        <source>Print now what waits</source>
        <translation>Imprimir ya lo que espera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mostrador::MoveNotice</name>
    <message>
        <source>%1 · %2. It is recorded.</source>
        <translation>%1 · %2. Quedó registrado.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No recovery code was made at this till. The hub&apos;s administrator can make one. Nothing was changed.</source>
        <translation>En esta caja no se hizo ningún código de recuperación. El administrador del hub puede hacer uno. No se cambió nada.</translation>
    </message>
    <message>
        <source>Too many codes that are none. Wait %1. Others can sign in.</source>
        <translation>Demasiados códigos equivocados. Esperar %1. Los demás pueden entrar.</translation>
    </message>
    <message>
        <source>Only a manager of this till comes back with a code. Nothing was changed.</source>
        <translation>Solo un encargado de esta caja vuelve con un código. No se cambió nada.</translation>
    </message>
    <message>
        <source>A manager makes this code, at the till by themselves. Nothing was changed.</source>
        <translation>Este código lo hace un encargado, él mismo en la caja. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody must be at the till whom the code is shown to. Nothing was changed.</source>
        <translation>Tiene que haber alguien en la caja a quien mostrarle el código. No se cambió nada.</translation>
    </message>
    <message>
        <source>A printed code has 20 digits, one of the hub 10. Nothing was changed yet.</source>
        <translation>Un código impreso tiene 20 dígitos, uno del hub 10. Todavía no se cambió nada.</translation>
    </message>
    <message>
        <source>This till has no hub that could have made this code. Nothing was changed.</source>
        <translation>Esta caja no tiene un hub que haya podido hacer este código. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not the code that this till printed last. Nothing was changed.</source>
        <translation>No es el último código que imprimió esta caja. No se cambió nada.</translation>
    </message>
    <message>
        <source>The hub does not take this code: it is for another till, too old, used, or mistyped too often. Nothing was changed.</source>
        <translation>El hub no acepta este código: es de otra caja, venció, ya se usó o se escribió mal demasiadas veces. No se cambió nada.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>El próximo intento es dentro de %1.</translation>
    </message>
    <message>
        <source>This hub is of an older version that makes no such codes. Nothing was changed.</source>
        <translation>Este hub es de una versión anterior que no hace estos códigos. No se cambió nada.</translation>
    </message>
    <message>
        <source>The code of the hub is used up by this: have another one made.</source>
        <translation>Con esto el código del hub quedó usado: pedir otro.</translation>
    </message>
    <message>
        <source>What is kept of the printed code cannot be read. The hub&apos;s administrator can make one. Nothing was changed.</source>
        <translation>No se puede leer lo que se guarda del código impreso. El administrador del hub puede hacer uno. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>mostrador::RecoveryForm</name>
    <message>
        <source>A printed code has 20 digits, one of the hub 10.</source>
        <translation>Un código impreso tiene 20 dígitos, uno del hub 10.</translation>
    </message>
    <message>
        <source>Type the PIN that you want from now on.</source>
        <translation>Escribir el PIN que vale desde ahora.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type it again.</source>
        <translation>Los dos PIN no son iguales. Escribirlo otra vez.</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>Comprobando el código…</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN is forgotten</source>
        <translation>Un encargado olvidó su PIN</translation>
    </message>
    <message>
        <source>Type the recovery code that this till printed, or one that the hub&apos;s administrator makes (mostrador-hub recovery-code). It is good once, and it is recorded that it was used.</source>
        <translation>Escribir el código de recuperación que imprimió esta caja, o uno que haga el administrador del hub (mostrador-hub recovery-code). Sirve una vez, y queda registrado que se usó.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN, again</source>
        <translation>PIN nuevo, otra vez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Poner el PIN nuevo</translation>
    </message>
</context>
<context>
    <name>mostrador::RecoverySheet</name>
    <message>
        <source>Recovery code of this till</source>
        <translation>Código de recuperación de esta caja</translation>
    </message>
    <message>
        <source>For a manager whose PIN is forgotten. Good once.</source>
        <translation>Para un encargado que olvidó su PIN. Sirve una vez.</translation>
    </message>
    <message>
        <source>Keep it away from the till, where only the owner gets at it.</source>
        <translation>Guardarlo lejos de la caja, donde solo llegue el dueño.</translation>
    </message>
    <message>
        <source>It is being printed…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>It was printed.</source>
        <translation>Se imprimió.</translation>
    </message>
    <message>
        <source>It was not printed: %1 Write it down.</source>
        <translation>No se imprimió: %1 Anotarlo.</translation>
    </message>
    <message>
        <source>With it a manager whose PIN is forgotten sets a new one. It is shown this once and kept nowhere; if there was one before, it is worth nothing any more. Keep it away from the till, where only the owner gets at it.</source>
        <translation>Con él, un encargado que olvidó su PIN pone uno nuevo. Se muestra solo esta vez y no queda guardado; si había uno anterior, ya no sirve. Guardarlo lejos de la caja, donde solo llegue el dueño.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>It is in a safe place</source>
        <translation>Está en lugar seguro</translation>
    </message>
    <message>
        <source>The recovery code is being made…</source>
        <translation>Se está haciendo el código de recuperación…</translation>
    </message>
    <message>
        <source>What is typed or scanned here goes nowhere: %1 when the code is in a safe place.</source>
        <translation>Lo que se escribe o escanea aquí no va a ningún lado: %1 cuando el código esté en lugar seguro.</translation>
    </message>
</context>
<context>
    <name>mostrador::RecoveryRow</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>With the first manager there is a code, for when their PIN is forgotten.</source>
        <translation>Con el primer encargado se hace un código, para cuando olvide su PIN.</translation>
    </message>
    <message>
        <source>For a manager whose PIN is forgotten. The code that is good was made on %1; a new one takes its place.</source>
        <translation>Para un encargado que olvidó su PIN. El código vigente se hizo el %1; uno nuevo toma su lugar.</translation>
    </message>
    <message>
        <source>For a manager whose PIN is forgotten. There is none yet: make one, and keep it away from the till.</source>
        <translation>Para un encargado que olvidó su PIN. Todavía no hay ninguno: hacer uno y guardarlo lejos de la caja.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Código de recuperación nuevo</translation>
    </message>
</context>
<context>
    <name>PdfFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>“%1” is no folder: write its whole path. Nothing was changed.</source>
        <translation>“%1” no es una carpeta: escribir la ruta completa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1. Nothing was changed.</source>
        <translation>No se puede escribir en la carpeta %1. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PendingPayments</name>
    <message>
        <source>The open sale is paid in part: %1 is missing</source>
        <translation>La venta abierta está cobrada en parte: faltan %1</translation>
    </message>
    <message>
        <source>The open sale is being paid: %1</source>
        <translation>La venta abierta se está cobrando: %1</translation>
    </message>
    <message>
        <source>The card terminal has not ended: %1</source>
        <translation>La terminal todavía no terminó: %1</translation>
    </message>
    <message>
        <source>A card was charged and is in no sale: %1</source>
        <translation>Una tarjeta se cobró y no está en ninguna venta: %1</translation>
    </message>
    <message>
        <source>An exchange is being paid</source>
        <translation>Se está cobrando un cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) could not be parked and open(s) after the open one</source>
        <translation>
            <numerusform>%n venta que no se pudo poner en espera se abre después de la que está abierta</numerusform>
            <numerusform>%n ventas que no se pudieron poner en espera se abren después de la que está abierta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mostrador::TillDay</name>
    <message>
        <source>The PDF of Z %1 was not written: %2 It is tried again at the next start.</source>
        <translation>El PDF del Z %1 no se escribió: %2 Se intenta otra vez en el próximo inicio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mostrador::DrawerNotice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is more than %1 in the drawer: take some of it to the safe.</source>
        <translation>Hay más de %1 en el cajón: llevar una parte a la caja fuerte.</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Retiro</translation>
    </message>
</context>
<context>
    <name>mostrador::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>mostrador::SecretForm</name>
    <message>
        <source>A code was scanned. It is no PIN: nothing was tried.</source>
        <translation>Se escaneó un código. No es un PIN: no se probó nada.</translation>
    </message>
    <message>
        <source>This takes a moment. Where the system asks to unlock its keychain, do so: it is waited for, a minute at most.</source>
        <translation>Esto tarda un momento. Si el sistema pide desbloquear su llavero, hacerlo: se lo espera un minuto como máximo.</translation>
    </message>
</context>
<context>
    <name>RecordableSale</name>
    <message>
        <source>This sale is too long to be recorded as one. Take some lines out and charge it in two. Nothing was charged.</source>
        <translation>Esta venta es demasiado larga para registrarla de una vez. Quitar algunas líneas y cobrarla en dos. No se cobró nada.</translation>
    </message>
</context>
<context>
    <name>mostrador::CheckedRow</name>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece el número de una tarjeta. Los números de tarjeta no se escriben nunca: no se cambió nada.</translation>
    </message>
</context>
</TS>
