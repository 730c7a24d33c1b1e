<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Cart</name>
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
            <translation>Ese renglón ya no está en la venta.</translation>
        </message>
        <message>
            <source>The price must be zero or more. The cart is as it was.</source>
            <translation>El precio debe ser cero o más. La venta quedó como estaba.</translation>
        </message>
    </context>
    <context>
        <name>CodeEntry</name>
        <message>
            <source>“%1” before the * is not a quantity. Nothing was added.</source>
            <translation>«%1», antes del *, no es una cantidad. Nada se agregó.</translation>
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
            <translation>«%1» no es un código de barras válido: el último dígito debería ser %2. Revise si hay un error de tipeo.</translation>
        </message>
        <message>
            <source>“%1” is not a UPC-E barcode.</source>
            <translation>«%1» no es un código UPC-E.</translation>
        </message>
    </context>
    <context>
        <name>Hub</name>
        <message>
            <source>What answers at the hub&apos;s address is no hub. Nothing was lost; check the address.</source>
            <translation>Lo que responde en la dirección del hub no es un hub. Nada se perdió; revise la dirección.</translation>
        </message>
        <message>
            <source>The hub has it, but could not apply it yet.</source>
            <translation>El hub lo recibió, pero todavía no pudo aplicarlo.</translation>
        </message>
        <message>
            <source>No certificate can be read from %1. Nothing was sent. Check the file with the certificate of the hub&apos;s authority.</source>
            <translation>No se puede leer ningún certificado de %1. Nada se envió. Revise el archivo con el certificado de la autoridad del hub.</translation>
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
            <translation>Con un hub en otro equipo solo se habla por https, para que nadie pueda escuchar ni cambiar lo que se envía. Escriba https://%1.</translation>
        </message>
        <message>
            <source>The hub answered with status %1, which was not expected. Nothing was lost.</source>
            <translation>El hub respondió con el estado %1, que no se esperaba. Nada se perdió.</translation>
        </message>
        <message>
            <source>The certificate of the hub at %1 is not one to trust, so nothing was sent. Check the address and the file with the authority&apos;s certificate.</source>
            <translation>El certificado del hub en %1 no es de confianza, por eso nada se envió. Revise la dirección y el archivo con el certificado de la autoridad.</translation>
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
            <source>The hub does not know this till&apos;s token.</source>
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
        <name>Money</name>
        <message>
            <source>The amount is too large. Nothing was changed.</source>
            <translation>El importe es demasiado grande. Nada cambió.</translation>
        </message>
        <message>
            <source>Amounts in %1 and %2 cannot be added. Nothing was changed.</source>
            <translation>No se pueden sumar importes en %1 y en %2. Nada cambió.</translation>
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
            <translation>«%1» no es un número. Nada cambió.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” has more than %n decimal(s). Nothing was changed.</source>
            <translation>
                <numerusform>«%1» tiene más de %n decimal. Nada cambió.</numerusform>
                <numerusform>«%1» tiene más de %n decimales. Nada cambió.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is too large. Nothing was changed.</source>
            <translation>«%1» es demasiado grande. Nada cambió.</translation>
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
            <source>The minimum stock must be zero or more.</source>
            <translation>El stock mínimo debe ser cero o más.</translation>
        </message>
    </context>
    <context>
        <name>Quantity</name>
        <message>
            <source>The quantity is too large. Nothing was changed.</source>
            <translation>La cantidad es demasiado grande. Nada cambió.</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Receipt</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>TOTAL</source>
            <translation>TOTAL</translation>
        </message>
        <message>
            <source>Tax included, %1</source>
            <translation>IVA incluido, %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Vuelto</translation>
        </message>
    </context>
    <context>
        <name>Sale</name>
        <message>
            <source>A line has no product. Nothing was recorded.</source>
            <translation>Un renglón no tiene producto. Nada se registró.</translation>
        </message>
        <message>
            <source>What comes back must have negative quantities. Nothing was recorded.</source>
            <translation>Lo que se devuelve debe tener cantidades negativas. Nada se registró.</translation>
        </message>
        <message>
            <source>What is sold must have positive quantities. Nothing was recorded.</source>
            <translation>Lo que se vende debe tener cantidades positivas. Nada se registró.</translation>
        </message>
        <message>
            <source>The total of a line is not its price times its quantity. Nothing was recorded.</source>
            <translation>El total de un renglón no es su precio por su cantidad. Nada se registró.</translation>
        </message>
        <message>
            <source>The sale has no lines. Nothing was recorded.</source>
            <translation>La venta no tiene renglones. Nada se registró.</translation>
        </message>
        <message>
            <source>The sale has no currency. Nothing was recorded.</source>
            <translation>La venta no tiene moneda. Nada se registró.</translation>
        </message>
        <message>
            <source>The lines do not add up to the total. Nothing was recorded.</source>
            <translation>Los renglones no suman el total. Nada se registró.</translation>
        </message>
        <message>
            <source>The payments do not add up to the total. Nothing was recorded.</source>
            <translation>Los pagos no suman el total. Nada se registró.</translation>
        </message>
        <message>
            <source>The change of a payment is wrong. Nothing was recorded.</source>
            <translation>El vuelto de un pago no es correcto. Nada se registró.</translation>
        </message>
    </context>
    <context>
        <name>Settlement</name>
        <message>
            <source>The amount must be more than zero. Nothing was charged.</source>
            <translation>El importe debe ser mayor que cero. No se cobró nada.</translation>
        </message>
        <message>
            <source>Only cash may be more than what is missing (%1). Nothing was charged.</source>
            <translation>Solo en efectivo se puede recibir más de lo que falta (%1). No se cobró nada.</translation>
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
    </context>
    <context>
        <name>mostrador</name>
        <message>
            <source>Other users of this computer can read the till's key. It was not used. Make the file readable by its owner only, or enrol the till again.</source>
            <translation>Otros usuarios de esta computadora pueden leer la clave de la caja. No se usó. Haga que solo su dueño pueda leer el archivo, o vuelva a unir la caja.</translation>
        </message>
        <message>
            <source>The till's key cannot be read. Check the permissions of its file.</source>
            <translation>No se puede leer la clave de la caja. Revise los permisos de su archivo.</translation>
        </message>
        <message>
            <source>The file with the till's key is damaged. Sales are kept; restore the file from a backup, or enrol the till again.</source>
            <translation>El archivo con la clave de la caja está dañado. Las ventas están guardadas; recupere el archivo de un respaldo, o vuelva a unir la caja.</translation>
        </message>
        <message>
            <source>The till's new key cannot be kept. Check free space and permissions of the data folder.</source>
            <translation>No se puede guardar la clave nueva de la caja. Revise el espacio libre y los permisos de la carpeta de datos.</translation>
        </message>
    </context>
    <context>
        <name>mostrador::CartDelegate</name>
        <message>
            <source>New price</source>
            <translation>Precio nuevo</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>No alcanza</translation>
        </message>
    </context>
    <context>
        <name>mostrador::CartModel</name>
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
    </context>
    <context>
        <name>mostrador::CheatSheet</name>
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
            <translation>Quitar el renglón</translation>
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
            <source>Last receipt</source>
            <translation>Último ticket</translation>
        </message>
        <message>
            <source>Pay: cash</source>
            <translation>Pago: efectivo</translation>
        </message>
        <message>
            <source>Pay: debit</source>
            <translation>Pago: débito</translation>
        </message>
        <message>
            <source>Pay: credit</source>
            <translation>Pago: crédito</translation>
        </message>
        <message>
            <source>Pay: QR</source>
            <translation>Pago: QR</translation>
        </message>
        <message>
            <source>Pay: transfer</source>
            <translation>Pago: transferencia</translation>
        </message>
        <message>
            <source>Pay: account</source>
            <translation>Pago: cuenta corriente</translation>
        </message>
        <message>
            <source>Pay: voucher</source>
            <translation>Pago: vale</translation>
        </message>
        <message>
            <source>Pay: remove the last tender</source>
            <translation>Pago: quitar el último medio</translation>
        </message>
        <message>
            <source>Pay: finish</source>
            <translation>Pago: terminar</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>mostrador::DocumentModel</name>
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
    </context>
    <context>
        <name>mostrador::LastItem</name>
        <message>
            <source>%1 in stock</source>
            <translation>Quedan %1</translation>
        </message>
        <message>
            <source>%1 in stock · at %2</source>
            <translation>Quedan %1 · a las %2</translation>
        </message>
    </context>
    <context>
        <name>mostrador::MainWindow</name>
        <message>
            <source>See what it is</source>
            <translation>Ver qué pasa</translation>
        </message>
        <message>
            <source>Offline you can sell, charge, look up and edit products and see this till's figures. What other tills sell arrives when the connection is back.</source>
            <translation>Sin conexión se puede vender, cobrar, buscar y editar productos y ver los números de esta caja. Lo que venden otras cajas llega al volver la conexión.</translation>
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
            <source>To be sent</source>
            <translation>Por enviar</translation>
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
            <source>Missing</source>
            <translation>Falta</translation>
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
    </context>
    <context>
        <name>mostrador::QuickPanel</name>
        <message>
            <source>There is nothing to charge yet.</source>
            <translation>Todavía no hay nada para cobrar.</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Rápidos</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
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
    </context>
    <context>
        <name>mostrador::SaleController</name>
        <message>
            <source>Close the payment (Esc) to add products.</source>
            <translation>Cierre el cobro (Esc) para agregar productos.</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Se quitó: %1</translation>
        </message>
        <message numerus="yes">
            <source>The sale was emptied: %n line(s)</source>
            <translation>
                <numerusform>Se vació la venta: %n renglón</numerusform>
                <numerusform>Se vació la venta: %n renglones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mostrador::SaleScreen</name>
        <message>
            <source>This till has sold nothing yet: there is no receipt to show.</source>
            <translation>Esta caja todavía no vendió nada: no hay ticket para mostrar.</translation>
        </message>
        <message>
            <source>We did not find the code %1. Nothing was added.</source>
            <translation>No encontramos el código %1. Nada se agregó.</translation>
        </message>
        <message>
            <source>We did not find “%1”. Nothing was added.</source>
            <translation>No encontramos «%1». Nada se agregó.</translation>
        </message>
        <message>
            <source>Search by name %1</source>
            <translation>Buscar por nombre %1</translation>
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
            <translation>Cambió el precio de %1. La venta tiene el precio nuevo: avise al cliente y vuelva a cobrar.</translation>
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
            <translation>Escanee, o escriba código, nombre o 3*código</translation>
        </message>
        <message>
            <source>Ready to sell. Scan a product.</source>
            <translation>Listo para vender. Escanee un producto.</translation>
        </message>
        <message>
            <source>Type part of a name to search.</source>
            <translation>Escriba parte de un nombre para buscar.</translation>
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
            <translation>Renglones de la venta</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Vender</translation>
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
        <name>mostrador::TillApp</name>
        <message>
            <source>%1 is below its minimum: %2 left, minimum %3.</source>
            <translation>%1 está bajo el mínimo: quedan %2, mínimo %3.</translation>
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
            <source>Tax included</source>
            <translation>IVA incluido</translation>
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
            <translation>Unir esta caja al negocio</translation>
        </message>
        <message>
            <source>Ask for a one-time code where the hub runs (mostrador-hub enrol-code). It is valid for 15 minutes.</source>
            <translation>Pida un código de un solo uso donde corre el hub (mostrador-hub enrol-code). Vale por 15 minutos.</translation>
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
    </context>
</TS>
