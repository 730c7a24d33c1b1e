<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Cart</name>
    <message>
        <source>A promotion takes off more than the line costs. The cart is as it was.</source>
        <translation>Uma promoção desconta mais do que a linha custa. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>A promotion cannot make a line dearer. The cart is as it was.</source>
        <translation>Uma promoção não pode encarecer uma linha. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>Name what is sold, in at most 120 characters. The cart is as it was.</source>
        <translation>Indique o que se vende, em até 120 caracteres. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>The note is too long. The cart is as it was.</source>
        <translation>A observação é longa demais. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>The lot is too long. The cart is as it was.</source>
        <translation>O lote é longo demais. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>The quantity must be more than zero. The cart is as it was.</source>
        <translation>A quantidade deve ser maior que zero. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>This product is sold by the piece: the quantity must be a whole number. The cart is as it was.</source>
        <translation>Este produto é vendido por unidade: a quantidade deve ser um número inteiro. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>This product is priced in another currency. The cart is as it was.</source>
        <translation>Este produto tem preço em outra moeda. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>That line is no longer in the cart.</source>
        <translation>Essa linha já não está na venda.</translation>
    </message>
    <message>
        <source>The price must be zero or more. The cart is as it was.</source>
        <translation>O preço deve ser zero ou mais. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>The payments are %1 more than the total. Nothing was recorded.</source>
        <translation>Os pagamentos passam do total em %1. Nada foi registrado.</translation>
    </message>
    <message>
        <source>%1 is still to be paid. Nothing was recorded.</source>
        <translation>Falta receber %1. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The quantity is too large. The cart is as it was.</source>
        <translation>A quantidade é grande demais. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>The cart is full. Charge it, then go on with a new one.</source>
        <translation>A venda está cheia. Receber esta e continuar em outra.</translation>
    </message>
    <message>
        <source>The total would be too large. The cart is as it was.</source>
        <translation>O total seria grande demais. A venda ficou como estava.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The code %1 belongs to “%2” already. Nothing was created. Choose another code.</source>
        <translation>O código %1 já pertence a “%2”. Nada foi criado. Escolher outro código.</translation>
    </message>
    <message>
        <source>There is no product %1. Nothing was changed.</source>
        <translation>Não há produto %1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The edit %1 cannot be found on this till. Nothing was changed.</source>
        <translation>A alteração %1 não foi encontrada neste caixa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to product %2 already. Nothing was changed.</source>
        <translation>O código de barras %1 já pertence ao produto %2. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Nothing says that the card of sale %1 has its money back: that needs the code on the slip of the refund, which is not that of the payment. Nothing was recorded.</source>
        <translation>Nada diz que o cartão da venda %1 já tem o seu dinheiro: falta o código do comprovante da devolução, que não é o do pagamento. Nada foi registrado.</translation>
    </message>
    <message>
        <source>What the terminal gave back was paid for sale %1, which is another one. Nothing was recorded.</source>
        <translation>O que o terminal devolveu foi pago pela venda %1, que é outra. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The code looks like the number of a card, which is never written down here. Nothing was recorded.</source>
        <translation>O código parece o número de um cartão, que nunca é anotado aqui. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Document %1 of the other system is recorded already. Nothing was recorded twice.</source>
        <translation>O documento %1 do outro sistema já está registrado. Nada foi registrado duas vezes.</translation>
    </message>
    <message>
        <source>There is no sale %1 on this till. Nothing was recorded.</source>
        <translation>Não há venda %1 neste caixa. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The sale is in another currency than this till's (%1). Nothing was recorded.</source>
        <translation>A venda está em outra moeda que a deste caixa (%1). Nada foi registrado.</translation>
    </message>
    <message>
        <source>Sale %1 was returned or voided before. Nothing was recorded.</source>
        <translation>A venda %1 já foi devolvida ou cancelada. Nada foi registrado.</translation>
    </message>
    <message>
        <source>There is no sale %1 on this till.</source>
        <translation>Não há venda %1 neste caixa.</translation>
    </message>
    <message>
        <source>Sale %1 can be returned or voided, nothing else. Nothing was recorded.</source>
        <translation>A venda %1 só pode ser devolvida ou cancelada. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Voucher %1 paid receipt %2 of this till already. Nothing was recorded.</source>
        <translation>O vale %1 já pagou o cupom %2 deste caixa. Nada foi registrado.</translation>
    </message>
    <message>
        <source>This is no return. Nothing was recorded.</source>
        <translation>Isto não é uma devolução. Nada foi registrado.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>“%1” before the * is not a quantity. Nothing was added.</source>
        <translation>“%1”, antes do *, não é uma quantidade. Nada foi adicionado.</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>barcodes</source>
        <translation>códigos de barras</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoria</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidade</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preço</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>imposto</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivado</translation>
    </message>
    <message>
        <source>place among the favourites</source>
        <translation>lugar entre os favoritos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>Outros usuários deste computador podem ler a chave do caixa. Ela não foi usada. Deixar o arquivo legível só para o dono, ou ligar o caixa de novo.</translation>
    </message>
    <message>
        <source>The till's key cannot be read. Check the permissions of its file.</source>
        <translation>A chave do caixa não pode ser lida. Verificar as permissões do arquivo.</translation>
    </message>
    <message>
        <source>The file with the till's key is damaged. Sales are kept; restore the file from a backup, or enrol the till again.</source>
        <translation>O arquivo com a chave do caixa está danificado. As vendas estão guardadas; recuperar o arquivo de um backup, ou ligar o caixa de novo.</translation>
    </message>
    <message>
        <source>The till's new key cannot be kept. Check free space and permissions of the data folder.</source>
        <translation>A chave nova do caixa não pode ser guardada. Verificar o espaço livre e as permissões da pasta de dados.</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 u</source>
        <comment>pieces</comment>
        <translation>%1 un</translation>
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
        <translation>“%1” não é um código de barras: deve ter só dígitos.</translation>
    </message>
    <message>
        <source>“%1” is not a barcode: it has %2 digits, and a barcode has 8, 12, 13 or 14.</source>
        <translation>“%1” não é um código de barras: tem %2 dígitos, e um código tem 8, 12, 13 ou 14.</translation>
    </message>
    <message>
        <source>“%1” is not a valid barcode: its last digit should be %2. Check it for a typing error.</source>
        <translation>“%1” não é um código de barras válido: o último dígito deveria ser %2. Verificar se há erro de digitação.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A shift is open here, and by this code the till would be another one: %1, %2. Close the shift in Cash first, then join with a new code. Nothing was changed.</source>
        <translation>Há um turno aberto aqui, e com este código o caixa seria outro: %1, %2. Fechar primeiro o turno em Caixa e depois ligá-lo com um código novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The hub gave this till an epoch that it has used before. Nothing was changed. Ask for a new code.</source>
        <translation>O hub deu a este caixa uma época que ele já usou. Nada foi alterado. Pedir um código novo.</translation>
    </message>
    <message>
        <source>This till has not joined a hub yet, so nothing can be recorded. Join it with a one-time code first.</source>
        <translation>Este caixa ainda não está ligado a um hub, por isso nada pode ser registrado. Ligar primeiro com um código de uso único.</translation>
    </message>
    <message>
        <source>This is too large to be recorded in one piece. Nothing was recorded. Split it in two.</source>
        <translation>Isto é grande demais para registrar de uma vez. Nada foi registrado. Dividir em dois.</translation>
    </message>
    <message>
        <source>The hub knows later entries of this till than this disk holds: it was restored from an old copy. Nothing was deleted. Selling goes on, sending has stopped: join the hub again with a new code.</source>
        <translation>O hub conhece lançamentos deste caixa posteriores aos deste disco: foi restaurado de uma cópia antiga. Nada foi apagado. As vendas continuam, o envio parou: ligar de novo ao hub com um código novo.</translation>
    </message>
    <message>
        <source>The hub holds another entry %1 of this till than this disk: two tills are using one identity. Nothing was deleted. Sending has stopped: join the hub again with a new code.</source>
        <translation>O hub tem outro lançamento %1 deste caixa que não o deste disco: dois caixas usam a mesma identidade. Nada foi apagado. O envio parou: ligar de novo ao hub com um código novo.</translation>
    </message>
    <message>
        <source>It was written before this till joined this hub, and the hub does not know of it.</source>
        <translation>Foi registrado antes de ligar este caixa a este hub, e o hub não o conhece.</translation>
    </message>
    <message>
        <source>The hub stopped taking entries of this till before it joined again: %1.</source>
        <translation>O hub tinha deixado de aceitar lançamentos deste caixa antes de ele se ligar de novo: %1.</translation>
    </message>
    <message>
        <source>The hub has other entries under these numbers: this till had been restored from an older copy when it wrote this.</source>
        <translation>O hub tem outros lançamentos com estes números: este caixa tinha sido restaurado de uma cópia mais antiga quando registrou isto.</translation>
    </message>
    <message>
        <source>The hub has another entry under number %1: two tills had written with one identity.</source>
        <translation>O hub tem outro lançamento com o número %1: dois caixas tinham registrado com a mesma identidade.</translation>
    </message>
    <message>
        <source>The hub was put back to a copy that is older than what this till keeps: it lacks entries that it had confirmed and that are not here any more. Nothing was deleted now. Selling goes on, sending has stopped: restore a newer backup of the hub.</source>
        <translation>O hub voltou a uma cópia mais antiga do que este caixa guarda: faltam nele lançamentos que tinha confirmado e que já não estão aqui. Nada foi apagado agora. As vendas continuam, o envio parou: restaurar uma cópia mais nova do hub.</translation>
    </message>
    <message>
        <source>The hub lacks entries before it that another state of the hub had confirmed, and that this till does not keep any more.</source>
        <translation>Faltam ao hub lançamentos anteriores que outro estado do hub tinha confirmado e que este caixa já não guarda.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>The amount is too large. Nothing was changed.</source>
        <translation>O valor é grande demais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added. Nothing was changed.</source>
        <translation>Valores em %1 e em %2 não podem ser somados. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>“%1” não é um preço.</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation>“%1” não é um número. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n decimal(s). Nothing was changed.</source>
        <translation>
            <numerusform>“%1” tem mais de %n casa decimal. Nada foi alterado.</numerusform>
            <numerusform>“%1” tem mais de %n casas decimais. Nada foi alterado.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large. Nothing was changed.</source>
        <translation>“%1” é grande demais. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>PendingExport</name>
    <message>
        <source>The file %1 cannot be written. Nothing was changed. Choose another folder.</source>
        <translation>O arquivo %1 não pode ser gravado. Nada foi alterado. Escolher outra pasta.</translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>The code must have 1 to 40 characters, without spaces at its ends.</source>
        <translation>O código deve ter de 1 a 40 caracteres, sem espaços nas pontas.</translation>
    </message>
    <message>
        <source>The name must have 1 to 80 characters.</source>
        <translation>O nome deve ter de 1 a 80 caracteres.</translation>
    </message>
    <message>
        <source>The customer group must have at most 40 characters.</source>
        <translation>O grupo de clientes deve ter no máximo 40 caracteres.</translation>
    </message>
    <message>
        <source>A price names its product by its code, of 1 to 40 characters.</source>
        <translation>Um preço indica seu produto pelo código, de 1 a 40 caracteres.</translation>
    </message>
    <message>
        <source>A list holds at most 20 prices of one product.</source>
        <translation>Uma lista aceita no máximo 20 preços de um produto.</translation>
    </message>
    <message>
        <source>The price must be zero or more.</source>
        <translation>O preço deve ser zero ou mais.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>O último dia vem antes do primeiro.</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>The total is too large. Nothing was changed.</source>
        <translation>O total é grande demais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A price and what is left of it after a discount must be zero or more. Nothing was changed.</source>
        <translation>Um preço, e o que resta dele depois de um desconto, deve ser zero ou mais. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>The code must have 1 to 40 characters, without spaces at its ends.</source>
        <translation>O código deve ter de 1 a 40 caracteres, sem espaços nas pontas.</translation>
    </message>
    <message>
        <source>The name must have 1 to 120 characters.</source>
        <translation>O nome deve ter de 1 a 120 caracteres.</translation>
    </message>
    <message>
        <source>The price must be zero or more.</source>
        <translation>O preço deve ser zero ou mais.</translation>
    </message>
    <message>
        <source>The tax rate must be between 0 % and 100 %.</source>
        <translation>A alíquota deve estar entre 0 % e 100 %.</translation>
    </message>
    <message>
        <source>The category must have at most 80 characters.</source>
        <translation>A categoria deve ter no máximo 80 caracteres.</translation>
    </message>
    <message>
        <source>A product can have at most 20 barcodes.</source>
        <translation>Um produto pode ter no máximo 20 códigos de barras.</translation>
    </message>
    <message>
        <source>The place among the favourites must be between 1 and 1000, or none.</source>
        <translation>O lugar entre os favoritos deve estar entre 1 e 1000, ou nenhum.</translation>
    </message>
    <message>
        <source>The minimum stock must be zero or more, and below a thousand million.</source>
        <translation>O estoque mínimo deve ser zero ou mais, e menor que um bilhão.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece o número de um cartão. Números de cartão nunca são escritos: nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>A bundle names each product once, with 1 to 100 units of it.</source>
        <translation>Um combo cita cada produto uma só vez, com 1 a 100 unidades.</translation>
    </message>
    <message>
        <source>A bundle has at least two units and at most 10 products.</source>
        <translation>Um combo tem ao menos duas unidades e no máximo 10 produtos.</translation>
    </message>
    <message>
        <source>The percentage must be more than 0 % and at most 100 %.</source>
        <translation>A porcentagem deve ser maior que 0 % e no máximo 100 %.</translation>
    </message>
    <message>
        <source>The amount must be zero or more.</source>
        <translation>O valor deve ser zero ou mais.</translation>
    </message>
    <message>
        <source>More units must be taken than paid: 3 and 2, for example, and at most 100.</source>
        <translation>Devem-se levar mais unidades do que se pagam: 3 e 2, por exemplo, e no máximo 100.</translation>
    </message>
    <message>
        <source>The quantity must be more than zero.</source>
        <translation>A quantidade deve ser maior que zero.</translation>
    </message>
    <message>
        <source>Uses go from 0 to 1000000, the priority from -1000 to 1000.</source>
        <translation>Os usos vão de 0 a 1000000; a prioridade, de -1000 a 1000.</translation>
    </message>
    <message>
        <source>A promotion names at most 500 products, each by its code.</source>
        <translation>Uma promoção cita no máximo 500 produtos, cada um pelo código.</translation>
    </message>
    <message>
        <source>A promotion names at most 100 categories.</source>
        <translation>Uma promoção cita no máximo 100 categorias.</translation>
    </message>
    <message>
        <source>The days of the week go from Monday to Sunday.</source>
        <translation>Os dias da semana vão de segunda a domingo.</translation>
    </message>
    <message>
        <source>The hours need a beginning and another end.</source>
        <translation>O horário precisa de um começo e de um fim diferente.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>O último dia vem antes do primeiro.</translation>
    </message>
    <message>
        <source>A customer group and a price list have at most 40 characters.</source>
        <translation>Um grupo de clientes e uma lista de preços têm no máximo 40 caracteres.</translation>
    </message>
    <message>
        <source>The minimum of the sale must be zero or more.</source>
        <translation>O mínimo da venda deve ser zero ou mais.</translation>
    </message>
    <message>
        <source>The code must have 1 to 40 characters, without spaces at its ends.</source>
        <translation>O código deve ter de 1 a 40 caracteres, sem espaços nas pontas.</translation>
    </message>
    <message>
        <source>The name must have 1 to 80 characters.</source>
        <translation>O nome deve ter de 1 a 80 caracteres.</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>The quantity is too large. Nothing was changed.</source>
        <translation>A quantidade é grande demais. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Cupom</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Troco</translation>
    </message>
    <message>
        <source>VAT included, %1</source>
        <translation>Impostos incluídos, %1</translation>
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
        <translation>Descontos</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Arredondamento em dinheiro</translation>
    </message>
    <message>
        <source>On the account of %1</source>
        <translation>Na conta de %1</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>CÓPIA</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>CÓPIA %1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolução sem cupom</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Of receipt</source>
        <translation>Do cupom</translation>
    </message>
</context>
<context>
    <name>Relay</name>
    <message>
        <source>The hub did not take it, tried several times: %1</source>
        <translation>O hub não aceitou, depois de várias tentativas: %1</translation>
    </message>
    <message>
        <source>It was never signed, and the key of that time is lost: only that key could vouch for it.</source>
        <translation>Nunca foi assinado, e a chave daquele tempo se perdeu: só ela poderia garantir.</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>The note or the lot of a line is too long. Nothing was recorded.</source>
        <translation>A observação ou o lote de uma linha é longo demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>A line has too many discounts. Nothing was recorded.</source>
        <translation>Uma linha tem descontos demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The name of a discount is too long. Nothing was recorded.</source>
        <translation>O nome de um desconto é longo demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The note, the reason or the customer of the sale is too long. Nothing was recorded.</source>
        <translation>A observação, o motivo ou o cliente da venda é longo demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>A discount of a line has the wrong sign. Nothing was recorded.</source>
        <translation>Um desconto de uma linha tem o sinal errado. Nada foi registrado.</translation>
    </message>
    <message>
        <source>A line is discounted by more than it costs. Nothing was recorded.</source>
        <translation>Uma linha tem desconto maior que o preço. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The total of a line is not its price times its quantity, less its discounts. Nothing was recorded.</source>
        <translation>O total de uma linha não é o preço vezes a quantidade, menos os descontos. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The reference of a payment is too long. Nothing was recorded.</source>
        <translation>A referência de um pagamento é longa demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Only what is paid in cash can be rounded, and by less than the smallest notes. Nothing was recorded.</source>
        <translation>Só se arredonda o que é pago em dinheiro, e por menos que as menores notas. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The time of the sale cannot be right. Nothing was recorded. Check the clock of this computer.</source>
        <translation>A hora da venda não pode estar certa. Nada foi registrado. Verificar o relógio deste computador.</translation>
    </message>
    <message>
        <source>A line has no product. Nothing was recorded.</source>
        <translation>Uma linha não tem produto. Nada foi registrado.</translation>
    </message>
    <message>
        <source>What comes back must have negative quantities. Nothing was recorded.</source>
        <translation>O que é devolvido deve ter quantidades negativas. Nada foi registrado.</translation>
    </message>
    <message>
        <source>What is sold must have positive quantities. Nothing was recorded.</source>
        <translation>O que é vendido deve ter quantidades positivas. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The sale has no lines. Nothing was recorded.</source>
        <translation>A venda não tem linhas. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The sale has no currency. Nothing was recorded.</source>
        <translation>A venda não tem moeda. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The lines do not add up to the total. Nothing was recorded.</source>
        <translation>As linhas não somam o total. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The payments do not add up to the total. Nothing was recorded.</source>
        <translation>Os pagamentos não somam o total. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The change of a payment is wrong. Nothing was recorded.</source>
        <translation>O troco de um pagamento está errado. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The sale has too many lines or payments. Nothing was recorded. Split it in two.</source>
        <translation>A venda tem linhas ou pagamentos demais. Nada foi registrado. Dividir em duas.</translation>
    </message>
    <message>
        <source>A number of the document is too long. Nothing was recorded.</source>
        <translation>Um número do documento é longo demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The code or the name of a product is too long. Nothing was recorded.</source>
        <translation>O código ou o nome de um produto é longo demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The tax rate of a line is not between 0 % and 100 %. Nothing was recorded.</source>
        <translation>A alíquota de uma linha não está entre 0 % e 100 %. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The quantity of a line is too large. Nothing was recorded.</source>
        <translation>A quantidade de uma linha é grande demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The price of a line must be zero or more, in the currency of the sale. Nothing was recorded.</source>
        <translation>O preço de uma linha deve ser zero ou mais, na moeda da venda. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The tax of a line is not a part of its total. Nothing was recorded.</source>
        <translation>O imposto de uma linha não é parte do seu total. Nada foi registrado.</translation>
    </message>
    <message>
        <source>What undoes a sale gives money back. Nothing was recorded.</source>
        <translation>O que desfaz uma venda devolve dinheiro. Nada foi registrado.</translation>
    </message>
    <message>
        <source>What is paid must be zero or more. Nothing was recorded.</source>
        <translation>O que é pago deve ser zero ou mais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The total is too large. Nothing was recorded.</source>
        <translation>O total é grande demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>An amount of the sale is too large. Nothing was recorded.</source>
        <translation>Um valor da venda é grande demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The price list of a line is too long. Nothing was recorded.</source>
        <translation>A lista de preços de uma linha é longa demais. Nada foi registrado.</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>The amount must be more than zero. Nothing was charged.</source>
        <translation>O valor deve ser maior que zero. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Only cash may be more than what is missing. Nothing was charged.</source>
        <translation>Só em dinheiro se pode receber mais do que falta. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Cash cannot be rounded to %1. Nothing was changed.</source>
        <translation>O dinheiro não pode ser arredondado para %1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>All is paid already. Nothing more was charged.</source>
        <translation>Já está tudo pago. Nada mais foi cobrado.</translation>
    </message>
    <message>
        <source>In cash it is %1. Nothing was charged.</source>
        <translation>Em dinheiro são %1. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Nobody gives so much cash for this: it looks like a code. Nothing was charged; type what was received.</source>
        <translation>Ninguém entrega tanto dinheiro por isto: parece um código. Nada foi cobrado; digitar o que foi recebido.</translation>
    </message>
    <message>
        <source>Type or scan the code of the voucher. Nothing was charged.</source>
        <translation>Digitar ou escanear o código do vale. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Type the authorisation code of the card machine's slip. Nothing was charged.</source>
        <translation>Digitar o código de autorização do comprovante da maquininha. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>A code has at most %1 characters. Nothing was charged.</source>
        <translation>Um código tem no máximo %1 caracteres. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Type whose account it is. Nothing was charged.</source>
        <translation>Digitar de quem é a conta. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters. Nothing was charged.</source>
        <translation>Um nome tem no máximo %1 caracteres. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>That looks like a card's number, which is never kept. Nothing was charged.</source>
        <translation>Parece o número de um cartão, que nunca é guardado. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>This voucher is in this payment already. Nothing more was charged.</source>
        <translation>Este vale já está neste pagamento. Nada mais foi cobrado.</translation>
    </message>
    <message>
        <source>“%1” is not a coin or a note. Nothing was changed.</source>
        <translation>“%1” não é uma moeda nem uma nota. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There must be 1 to %1 coins and notes. Nothing was changed.</source>
        <translation>Deve haver de 1 a %1 moedas e notas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>More was received than it comes to. Take off what you give back. Nothing more was charged.</source>
        <translation>Recebeu-se mais do que o total. Tirar o que se devolve. Nada mais foi cobrado.</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>There is no product %1. Nothing was changed.</source>
        <translation>Não há produto %1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A movement of zero changes nothing (%1). Nothing was recorded.</source>
        <translation>Um movimento de zero não muda nada (%1). Nada foi registrado.</translation>
    </message>
    <message>
        <source>“%1” is not a reason for a stock movement. Nothing was recorded.</source>
        <translation>“%1” não é um motivo de movimento de estoque. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Document %1 of the other system is recorded already. Nothing was recorded twice.</source>
        <translation>O documento %1 do outro sistema já está registrado. Nada foi registrado duas vezes.</translation>
    </message>
    <message>
        <source>A count cannot be negative (%1). Nothing was recorded.</source>
        <translation>Uma contagem não pode ser negativa (%1). Nada foi registrado.</translation>
    </message>
    <message>
        <source>The quantity is too large (%1 thousandths). Nothing was recorded.</source>
        <translation>A quantidade é grande demais (%1 milésimos). Nada foi registrado.</translation>
    </message>
    <message>
        <source>The note “%1…” or the number of the other system is too long. Nothing was recorded.</source>
        <translation>A observação “%1…” ou o número do outro sistema é longo demais. Nada foi registrado.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was recorded.</source>
        <translation>Parece o número de um cartão. Números de cartão nunca são escritos: nada foi registrado.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database %1 is damaged. It was left untouched. Make a copy of it, then restore a backup or ask for help; do not delete it.</source>
        <translation>O banco de dados %1 está danificado. Ficou como estava. Fazer uma cópia e depois restaurar um backup ou pedir ajuda; não apagar.</translation>
    </message>
    <message>
        <source>The disk does not allow a safe database (%1). Nothing was changed. Use a local disk.</source>
        <translation>O disco não permite um banco de dados seguro (%1). Nada foi alterado. Usar um disco local.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that the folder exists and may be written to.</source>
        <translation>O banco de dados %1 não pode ser aberto. Verificar se a pasta existe e se pode ser gravada.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made. Check the rights of the folder above it.</source>
        <translation>A pasta de %1 não pode ser criada. Verificar as permissões da pasta acima.</translation>
    </message>
    <message>
        <source>%1 is in use by another program (%2, process %3). Close that one, or use another data folder.</source>
        <translation>%1 está em uso por outro programa (%2, processo %3). Fechá-lo, ou usar outra pasta de dados.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Não há banco de dados %1.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program (format %1; this program knows %2). Nothing was changed. Install the newer version.</source>
        <translation>Este banco de dados foi gravado por uma versão mais nova do programa (formato %1; este conhece %2). Nada foi alterado. Instalar a versão mais nova.</translation>
    </message>
    <message>
        <source>The database on this machine refused to work. Nothing of this step was kept; what was recorded before is safe. Check the disk's space and rights, then try again.</source>
        <translation>O banco de dados deste computador não respondeu. Nada deste passo foi guardado; o registrado antes está a salvo. Verificar o espaço e as permissões do disco e tentar de novo.</translation>
    </message>
    <message>
        <source>The lock file beside %1 cannot be made. Check the rights of the folder and the disk's space.</source>
        <translation>O arquivo de bloqueio ao lado de %1 não pode ser criado. Verificar as permissões da pasta e o espaço em disco.</translation>
    </message>
    <message>
        <source>This is not the database of a till. Nothing was changed. Choose another file or folder.</source>
        <translation>Este não é o banco de dados de um caixa. Nada foi alterado. Escolher outro arquivo ou outra pasta.</translation>
    </message>
    <message>
        <source>This is not the database of a hub. Nothing was changed. Choose another file or folder.</source>
        <translation>Este não é o banco de dados de um hub. Nada foi alterado. Escolher outro arquivo ou outra pasta.</translation>
    </message>
    <message>
        <source>The disk of this machine is full. This was not recorded; everything before it is safe. Free some space (ask whoever looks after the machine), then try again.</source>
        <translation>O disco deste computador está cheio. Isto não foi registrado; tudo o anterior está a salvo. Liberar espaço (pedir a quem cuida do computador) e tentar de novo.</translation>
    </message>
    <message>
        <source>The disk of this machine cannot be written to any more. This was not recorded; everything before it is safe. Do not go on selling here: start the machine again, and if that does not help, change the disk.</source>
        <translation>O disco deste computador já não pode ser gravado. Isto não foi registrado; tudo o anterior está a salvo. Não continuar vendendo aqui: reiniciar o computador e, se não adiantar, trocar o disco.</translation>
    </message>
    <message>
        <source>The disk of this machine failed while this was being written. This was not recorded; everything before it was read again and is there. Try once more; if it happens again, stop using this machine and change the disk.</source>
        <translation>O disco deste computador falhou enquanto isto era gravado. Isto não foi registrado; tudo o anterior foi lido de novo e está aí. Tentar mais uma vez; se acontecer de novo, deixar de usar este computador e trocar o disco.</translation>
    </message>
    <message>
        <source>The database on this machine is damaged. This was not recorded. Close the program and do not delete anything: what can be read is kept and can be saved.</source>
        <translation>O banco de dados deste computador está danificado. Isto não foi registrado. Fechar o programa e não apagar nada: o que se pode ler está guardado e pode ser salvo.</translation>
    </message>
    <message>
        <source>Part of what is recorded on this machine is damaged. What is new goes on being recorded and sent. Copy the folder of %1 today, without deleting anything, and show it to whoever looks after the machine.</source>
        <translation>Parte do que está registrado neste computador está danificada. O novo continua sendo registrado e enviado. Copiar hoje a pasta de %1, sem apagar nada, e mostrá-la a quem cuida do computador.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This till was put back to a copy of its data. Nothing was deleted, selling goes on with later numbers; sending has stopped. Join the hub again with a new code.</source>
        <translation>Este caixa voltou a uma cópia dos seus dados. Nada foi apagado, e as vendas continuam com números posteriores; o envio parou. Ligar de novo ao hub com um código novo.</translation>
    </message>
    <message>
        <source>The hub does not know this till any more. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>O hub já não conhece este caixa. Nada foi apagado e as vendas continuam; o envio parou. Ligar de novo ao hub com um código novo.</translation>
    </message>
    <message>
        <source>The key of this till (till.key) is not the one that it joined the hub with: the file was lost or replaced. Nothing was deleted, selling goes on; sending has stopped. Put the file back and start again, or join the hub again with a new code.</source>
        <translation>A chave deste caixa (till.key) não é a com que se ligou ao hub: o arquivo se perdeu ou foi trocado. Nada foi apagado e as vendas continuam; o envio parou. Repor o arquivo e iniciar de novo, ou ligar de novo ao hub com um código novo.</translation>
    </message>
    <message>
        <source>This till was restored from an older copy: the hub has later entries of it. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>Este caixa foi restaurado de uma cópia mais antiga: o hub tem lançamentos posteriores. Nada foi apagado e as vendas continuam; o envio parou. Ligar de novo ao hub com um código novo.</translation>
    </message>
    <message>
        <source>The hub has other entries of this till than this disk: two tills have written with one identity. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>O hub tem outros lançamentos deste caixa que não os deste disco: dois caixas registraram com a mesma identidade. Nada foi apagado e as vendas continuam; o envio parou. Ligar de novo ao hub com um código novo.</translation>
    </message>
    <message>
        <source>Two tills are using one identity: a data folder was copied and both are open. Nothing was deleted, selling goes on; sending has stopped. Close the copy, then join the hub again with a new code.</source>
        <translation>Dois caixas usam a mesma identidade: uma pasta de dados foi copiada e ambas estão abertas. Nada foi apagado e as vendas continuam; o envio parou. Fechar a cópia e ligar de novo ao hub com um código novo.</translation>
    </message>
    <message>
        <source>This till joined the hub again since, with another copy of its data. Nothing was deleted, selling goes on; sending has stopped. If this is the copy, close it; else join the hub again with a new code.</source>
        <translation>Este caixa se ligou de novo ao hub com outra cópia dos seus dados. Nada foi apagado e as vendas continuam; o envio parou. Se esta é a cópia, fechá-la; senão, ligar de novo ao hub com um código novo.</translation>
    </message>
    <message>
        <source>The hub stopped taking entries of this till. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.</source>
        <translation>O hub deixou de aceitar lançamentos deste caixa. Nada foi apagado e as vendas continuam; o envio parou. Ligar de novo ao hub com um código novo.</translation>
    </message>
</context>
<context>
    <name>TenderText</name>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
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
        <translation>Transferência</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>A prazo</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>Cartão manual</translation>
    </message>
</context>
<context>
    <name>mostrador::ExchangePayment</name>
    <message>
        <source>What was kept of it cannot be read.</source>
        <translation>O que foi guardado dessa troca não pode ser lido.</translation>
    </message>
</context>
<context>
    <name>mostrador::MissedCodes</name>
    <message numerus="yes">
        <source>%n code(s) are not in the sale: %1</source>
        <translation>
            <numerusform>%n código não está na venda: %1</numerusform>
            <numerusform>%n códigos não estão na venda: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>%1 · vendeu-se mais do que havia</translation>
    </message>
    <message>
        <source>%1 left · minimum %2</source>
        <translation>Restam %1 · mínimo %2</translation>
    </message>
</context>
<context>
    <name>mostrador::CartDelegate</name>
    <message>
        <source>New price</source>
        <translation>Preço novo</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>Outro preço</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>Obs. ✓</translation>
    </message>
</context>
<context>
    <name>mostrador::CartModel</name>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>Restam %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Qty.</source>
        <translation>Qtd.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
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
        <translation>Obs.: %1</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>Estoque %1</translation>
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
        <translation>Venceu em %1</translation>
    </message>
    <message>
        <source>Discounts %1</source>
        <translation>Descontos %1</translation>
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
        <translation>%1 como tabela</translation>
    </message>
</context>
<context>
    <name>mostrador::CheatSheet</name>
    <message>
        <source>Cash and shift</source>
        <translation>Caixa</translation>
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
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincron.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nome</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mais um</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Menos um</translation>
    </message>
    <message>
        <source>Type the quantity</source>
        <translation>Digitar a quantidade</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Tirar a linha</translation>
    </message>
    <message>
        <source>Empty the sale</source>
        <translation>Esvaziar a venda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Exact cash now</source>
        <translation>Dinheiro exato, já</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc fecha</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamanho da letra</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Connection line: its link</source>
        <translation>Conexão: seu link</translation>
    </message>
    <message>
        <source>Alert line: first link</source>
        <translation>Aviso: primeiro link</translation>
    </message>
    <message>
        <source>Alert line: second link</source>
        <translation>Aviso: segundo link</translation>
    </message>
    <message>
        <source>Screen's line: first link</source>
        <translation>Tela: primeiro link</translation>
    </message>
    <message>
        <source>Screen's line: second link</source>
        <translation>Tela: segundo link</translation>
    </message>
    <message>
        <source>More favourites</source>
        <translation>Mais favoritos</translation>
    </message>
    <message>
        <source>Favourites before</source>
        <translation>Favoritos anteriores</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
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
        <translation>Transferência</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>A prazo</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>First quick amount</source>
        <translation>Primeiro valor rápido</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Terceiro</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Quarto</translation>
    </message>
    <message>
        <source>Remove the last tender</source>
        <translation>Tirar o último meio</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Archived or not</source>
        <translation>Arquivados ou não</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Próxima ordem</translation>
    </message>
    <message>
        <source>Order the other way</source>
        <translation>Inverter a ordem</translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation>Preço na lista</translation>
    </message>
    <message>
        <source>Its stock</source>
        <translation>Seu estoque</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>O produto</translation>
    </message>
    <message>
        <source>Adjusting stock</source>
        <translation>Ajuste de estoque</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Uso próprio</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo já</translation>
    </message>
    <message>
        <source>Go offline or back</source>
        <translation>Com ou sem conexão</translation>
    </message>
    <message>
        <source>Export pending</source>
        <translation>Exportar pendentes</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Discount on all</source>
        <translation>Desconto em tudo</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Preço da linha</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Avulso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Obs.</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Consultar preço</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tabela de preços</translation>
    </message>
    <message>
        <source>Tab: favourites</source>
        <translation>Aba Rápidos</translation>
    </message>
    <message>
        <source>Tab: categories</source>
        <translation>Aba Categorias</translation>
    </message>
    <message>
        <source>Tab: keypad</source>
        <translation>Aba Teclado</translation>
    </message>
    <message>
        <source>Panels at the right</source>
        <translation>Painéis da direita</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Add, new</source>
        <translation>Adicionar, novo</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Alterar o cliente</translation>
    </message>
    <message>
        <source>Percent; group</source>
        <translation>Porcentagem; grupo</translation>
    </message>
    <message>
        <source>Amount; price list</source>
        <translation>Valor; tabela</translation>
    </message>
    <message>
        <source>For the line</source>
        <translation>Para a linha</translation>
    </message>
    <message>
        <source>For the whole sale</source>
        <translation>Para toda a venda</translation>
    </message>
    <message>
        <source>Choice 1</source>
        <translation>Opção 1</translation>
    </message>
    <message>
        <source>Choice 2</source>
        <translation>Opção 2</translation>
    </message>
    <message>
        <source>Choice 3</source>
        <translation>Opção 3</translation>
    </message>
    <message>
        <source>Choice 4</source>
        <translation>Opção 4</translation>
    </message>
    <message>
        <source>Choice 5</source>
        <translation>Opção 5</translation>
    </message>
    <message>
        <source>Choice 6</source>
        <translation>Opção 6</translation>
    </message>
    <message>
        <source>Choice 7</source>
        <translation>Opção 7</translation>
    </message>
    <message>
        <source>Choice 8</source>
        <translation>Opção 8</translation>
    </message>
    <message>
        <source>Choice 9</source>
        <translation>Opção 9</translation>
    </message>
    <message>
        <source>Card payments that wait</source>
        <translation>Cartões por resolver</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>Cartão manual</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de cartões</translation>
    </message>
    <message>
        <source>Ask again, try again or use</source>
        <translation>Consultar, tentar ou usar</translation>
    </message>
    <message>
        <source>Slip says yes</source>
        <translation>Comprovante diz sim</translation>
    </message>
    <message>
        <source>Slip says no</source>
        <translation>Comprovante diz não</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>A seguinte</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>Pôr em espera</translation>
    </message>
    <message>
        <source>Recall a parked sale</source>
        <translation>Retomar em espera</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Devolução ou troca</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolução sem cupom</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Cancelar a venda</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Damaged or to stock</source>
        <translation>Danificado ou estoque</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Não quer</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Com defeito</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Trocado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Preço errado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>Como se devolve</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Voiding</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>Rung up wrong</source>
        <translation>Lançada errada</translation>
    </message>
    <message>
        <source>Wrong payment</source>
        <translation>Pagamento errado</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy of the last receipt</source>
        <translation>Cópia do último cupom</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>To the favourites</source>
        <translation>Ir aos favoritos</translation>
    </message>
    <message>
        <source>Edit the favourites</source>
        <translation>Editar os favoritos</translation>
    </message>
    <message>
        <source>Editing favourites</source>
        <translation>Edição de favoritos</translation>
    </message>
    <message>
        <source>Product of the tile</source>
        <translation>Produto do favorito</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Próxima cor</translation>
    </message>
    <message>
        <source>Tile one place before</source>
        <translation>Um lugar antes</translation>
    </message>
    <message>
        <source>Tile one place after</source>
        <translation>Um lugar depois</translation>
    </message>
    <message>
        <source>Remove the tile</source>
        <translation>Tirar o favorito</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>As the shop has them</source>
        <translation>Como os tem a loja</translation>
    </message>
    <message>
        <source>Scanner and scale</source>
        <translation>Leitor e balança</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Try a code</source>
        <translation>Testar um código</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Mudar a regra</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Tirar a regra</translation>
    </message>
    <message>
        <source>Rule up</source>
        <translation>Regra para cima</translation>
    </message>
    <message>
        <source>Rule down</source>
        <translation>Regra para baixo</translation>
    </message>
    <message>
        <source>Rules of the next country</source>
        <translation>Regras do próximo país</translation>
    </message>
    <message>
        <source>Next preset of keys</source>
        <translation>Próximo esquema de teclas</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Mudar a tecla</translation>
    </message>
    <message>
        <source>Key of the preset</source>
        <translation>Tecla original</translation>
    </message>
    <message>
        <source>All keys of the preset</source>
        <translation>Todas as originais</translation>
    </message>
    <message>
        <source>Lock, or another cashier</source>
        <translation>Bloquear, ou outro operador</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Suprimento</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sangria</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir a gaveta</translation>
    </message>
    <message>
        <source>Signing in and approving</source>
        <translation>Entrar e autorizar</translation>
    </message>
    <message>
        <source>Sign in or approve</source>
        <translation>Entrar ou autorizar</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Pessoa anterior</translation>
    </message>
    <message>
        <source>Person 1</source>
        <translation>Pessoa 1</translation>
    </message>
    <message>
        <source>Person 2</source>
        <translation>Pessoa 2</translation>
    </message>
    <message>
        <source>Person 3</source>
        <translation>Pessoa 3</translation>
    </message>
    <message>
        <source>Person 4</source>
        <translation>Pessoa 4</translation>
    </message>
    <message>
        <source>Person 5</source>
        <translation>Pessoa 5</translation>
    </message>
    <message>
        <source>Person 6</source>
        <translation>Pessoa 6</translation>
    </message>
    <message>
        <source>Person 7</source>
        <translation>Pessoa 7</translation>
    </message>
    <message>
        <source>Person 8</source>
        <translation>Pessoa 8</translation>
    </message>
    <message>
        <source>Person 9</source>
        <translation>Pessoa 9</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Leitura X</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Fechar turno</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Turnos fechados</translation>
    </message>
    <message>
        <source>Go on or record</source>
        <translation>Seguir ou registrar</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de novo</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Lift the wait</source>
        <translation>Liberar a espera</translation>
    </message>
    <message>
        <source>Print the last receipt</source>
        <translation>Imprimir o último cupom</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation>Terminar sem imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Cupom</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir uma página de teste</translation>
    </message>
    <message>
        <source>Role: cashier</source>
        <translation>Papel: caixa</translation>
    </message>
    <message>
        <source>Role: supervisor</source>
        <translation>Papel: supervisor</translation>
    </message>
    <message>
        <source>Role: manager</source>
        <translation>Papel: gerente</translation>
    </message>
    <message>
        <source>Role: auditor</source>
        <translation>Papel: auditor</translation>
    </message>
    <message>
        <source>Print what waits, now</source>
        <translation>Imprimir já o que espera</translation>
    </message>
    <message>
        <source>Alert line: third link</source>
        <translation>Aviso: terceiro link</translation>
    </message>
    <message>
        <source>Alert line: fourth link</source>
        <translation>Aviso: quarto link</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN esquecido</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Imprimir o código de recuperação</translation>
    </message>
    <message>
        <source>The recovery code is in a safe place</source>
        <translation>Código de recuperação guardado</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Código de recuperação novo</translation>
    </message>
    <message>
        <source>Print the report or the slip</source>
        <translation>Imprimir relatório ou recibo</translation>
    </message>
    <message>
        <source>More of the report</source>
        <translation>Mais do relatório</translation>
    </message>
    <message>
        <source>Back in the report</source>
        <translation>Voltar no relatório</translation>
    </message>
</context>
<context>
    <name>mostrador::ConflictCard</name>
    <message>
        <source>Somebody changed it before your edit %1 arrived. The hub kept the earlier one; nothing else of yours was touched.</source>
        <translation>Alguém o mudou antes de chegar a alteração %1 deste caixa. O hub manteve a anterior; o resto deste caixa ficou igual.</translation>
    </message>
    <message>
        <source>Keep the hub's</source>
        <translation>Manter o do hub</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>Aplicar o meu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>O meu</translation>
    </message>
    <message>
        <source>The hub's, in force</source>
        <translation>O do hub, em vigor</translation>
    </message>
</context>
<context>
    <name>mostrador::DashboardScreen</name>
    <message>
        <source>nothing earlier to compare with</source>
        <translation>sem dados anteriores para comparar</translation>
    </message>
    <message>
        <source>compared with yesterday at this time</source>
        <translation>comparado com ontem a esta hora</translation>
    </message>
    <message>
        <source>compared with the day before</source>
        <translation>comparado com o dia anterior</translation>
    </message>
    <message>
        <source>compared with the 7 days before</source>
        <translation>comparado com os 7 dias anteriores</translation>
    </message>
    <message>
        <source>compared with the 30 days before</source>
        <translation>comparado com os 30 dias anteriores</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>sobe %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>cai %1</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= igual</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Vendas líquidas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Cupons</translation>
    </message>
    <message>
        <source>Average ticket</source>
        <translation>Cupom médio</translation>
    </message>
    <message>
        <source>Units per ticket</source>
        <translation>Unidades por cupom</translation>
    </message>
    <message>
        <source>%1 p</source>
        <comment>percentage points</comment>
        <translation>%1 p</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluções</translation>
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
        <translation>abaixo do mínimo</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>Stock alerts</source>
        <translation>Avisos de estoque</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>Vendas por hora</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>Vendas por dia</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>dia anterior</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>amount · dashed: %1</source>
        <translation>valor · tracejado: %1</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>No sales in this period.</source>
        <translation>Sem vendas neste período.</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Meio de pagamento</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>other tills: as of %1</source>
        <translation>outros caixas: dados de %1</translation>
    </message>
    <message>
        <source>other tills: not heard yet</source>
        <translation>outros caixas: ainda sem dados</translation>
    </message>
    <message>
        <source>updated %1 s ago</source>
        <translation>atualizado há %1 s</translation>
    </message>
    <message>
        <source>updated %1 min ago</source>
        <translation>atualizado há %1 min</translation>
    </message>
    <message>
        <source>this till only</source>
        <translation>só este caixa</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ao vivo</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Sales per minute</source>
        <translation>Vendas por minuto</translation>
    </message>
    <message>
        <source>tickets · since %1</source>
        <translation>cupons · desde %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>tickets · last hour</source>
        <translation>cupons · última hora</translation>
    </message>
    <message>
        <source>Payment types</source>
        <translation>Meios de pagamento</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Mais vendidos</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>Enter shows the stock of the product.</source>
        <translation>Enter mostra o estoque do produto.</translation>
    </message>
    <message>
        <source>No sales yet in this period</source>
        <translation>Ainda não há vendas neste período</translation>
    </message>
    <message>
        <source>Charge a sale (%1) and it shows here at once.</source>
        <translation>Ao receber uma venda (%1) ela aparece aqui na hora.</translation>
    </message>
    <message>
        <source>What the other tills of the shop sell shows here too.</source>
        <translation>O que vendem os outros caixas da loja também aparece aqui.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
</context>
<context>
    <name>mostrador::DocumentModel</name>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Way of the exchange %1</source>
        <translation>Caminho da troca %1</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation>Movimento de estoque</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>Contagem de estoque</translation>
    </message>
    <message>
        <source>Product edit</source>
        <translation>Produto alterado</translation>
    </message>
    <message>
        <source>Journal opened</source>
        <translation>Diário aberto</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
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
        <translation>direto</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
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
        <translation>%1, depois %2</translation>
    </message>
    <message>
        <source>Way of the sale %1</source>
        <translation>Caminho da venda %1</translation>
    </message>
    <message>
        <source>Way of the return %1</source>
        <translation>Caminho da devolução %1</translation>
    </message>
    <message>
        <source>Way of the void %1</source>
        <translation>Caminho do cancelamento %1</translation>
    </message>
    <message>
        <source>Way of the stock movement %1</source>
        <translation>Caminho do movimento de estoque %1</translation>
    </message>
    <message>
        <source>Way of the stock count %1</source>
        <translation>Caminho da contagem de estoque %1</translation>
    </message>
    <message>
        <source>Way of the product edit %1</source>
        <translation>Caminho da alteração de produto %1</translation>
    </message>
    <message>
        <source>Way of the document %1</source>
        <translation>Caminho do documento %1</translation>
    </message>
    <message>
        <source>Sale parked</source>
        <translation>Venda em espera</translation>
    </message>
    <message>
        <source>Sale recalled</source>
        <translation>Venda retomada</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Linha tirada</translation>
    </message>
    <message>
        <source>Line put back</source>
        <translation>Linha reposta</translation>
    </message>
    <message>
        <source>Sale emptied</source>
        <translation>Venda esvaziada</translation>
    </message>
    <message>
        <source>Sale put back</source>
        <translation>Venda reposta</translation>
    </message>
    <message>
        <source>Receipt reprinted</source>
        <translation>Cupom reimpresso</translation>
    </message>
    <message>
        <source>Report reprinted</source>
        <translation>Relatório reimpresso</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Turno aberto</translation>
    </message>
    <message>
        <source>Shift counted</source>
        <translation>Turno contado</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Turno fechado</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>Movimento de caixa</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Pessoa alterada</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorreto</translation>
    </message>
    <message>
        <source>Wait lifted</source>
        <translation>Espera retirada</translation>
    </message>
    <message>
        <source>Permission changed</source>
        <translation>Permissão alterada</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Código de recuperação novo</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>Código de recuperação incorreto</translation>
    </message>
    <message>
        <source>New PIN by a code</source>
        <translation>PIN novo por código</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Configuração alterada</translation>
    </message>
</context>
<context>
    <name>mostrador::LastItem</name>
    <message>
        <source>%1 in stock</source>
        <translation>Restam %1</translation>
    </message>
</context>
<context>
    <name>mostrador::MainWindow</name>
    <message>
        <source>See what it is</source>
        <translation>Ver o que é</translation>
    </message>
    <message>
        <source>Offline you can sell, charge, and see and edit products. What other tills sell arrives later.</source>
        <translation>Sem conexão se pode vender, receber, e ver e alterar produtos. O que outros caixas vendem chega depois.</translation>
    </message>
    <message>
        <source>Working offline since %1. Everything is kept on this till and sent when the connection is back.</source>
        <translation>Trabalhando sem conexão desde %1. Tudo fica guardado neste caixa e é enviado quando ela voltar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What can I do</source>
        <translation>O que posso fazer</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Ligar de novo</translation>
    </message>
</context>
<context>
    <name>mostrador::PaidPanel</name>
    <message>
        <source>Back to the sale</source>
        <translation>Voltar à venda</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Próxima venda</translation>
    </message>
    <message>
        <source>Scanning starts it too</source>
        <translation>Escanear um produto também começa a próxima</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Troco</translation>
    </message>
    <message>
        <source>Received %1 of %2</source>
        <translation>Recebido %1 de %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Cupom %1</translation>
    </message>
    <message>
        <source>Kept on this till at %1</source>
        <translation>Guardado neste caixa às %1</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmado pelo hub</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Sale of %1</source>
        <translation>Venda de %1</translation>
    </message>
</context>
<context>
    <name>mostrador::PartPaid</name>
    <message>
        <source>%1 was received for this sale already. %2 goes on with the rest: %3.</source>
        <translation>Desta venda já foram recebidos %1. %2 segue com o resto: %3.</translation>
    </message>
    <message>
        <source>%1 was received for this sale already, %2 more than it comes to now. %3 goes on.</source>
        <translation>Desta venda já foram recebidos %1, %2 a mais do que soma agora. %3 continua.</translation>
    </message>
</context>
<context>
    <name>mostrador::PaymentPanel</name>
    <message>
        <source>Exact</source>
        <translation>Exato</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Troco</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Received (empty = exact amount)</source>
        <translation>Recebido (vazio = valor exato)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Falta</translation>
    </message>
    <message numerus="yes">
        <source>%n card payment(s) to settle: %1</source>
        <translation>
            <numerusform>%n cartão por resolver: %1</numerusform>
            <numerusform>%n cartões por resolver: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounding of cash %1: to pay %2</source>
        <translation>Arredondamento em dinheiro %1: a pagar %2</translation>
    </message>
    <message>
        <source>Rounding of cash %1</source>
        <translation>Arredondamento em dinheiro %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>By the card terminal (empty = exact amount)</source>
        <translation>Pelo terminal (vazio = valor exato)</translation>
    </message>
    <message>
        <source>Amount (empty = what is missing)</source>
        <translation>Valor (vazio = o que falta)</translation>
    </message>
    <message>
        <source>%1 more was received than it comes to now. Take off what you give back (%2 for the last). Nothing else is charged before.</source>
        <translation>Recebeu-se %1 a mais do que agora é o total. Tirar o que se devolve (%2 tira o último). Antes disso nada mais se cobra.</translation>
    </message>
    <message>
        <source>It is not known whether the card was charged %1; if it was, that would be paid twice. %2 asks the terminal again; to charge it otherwise all the same, once more.</source>
        <translation>Não se sabe se o cartão pagou %1; se pagou, ficaria cobrado duas vezes. %2 pergunta de novo à maquininha; para cobrar mesmo assim de outra forma, mais uma vez.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>A mais</translation>
    </message>
</context>
<context>
    <name>mostrador::ProblemWatch</name>
    <message numerus="yes">
        <source>The hub points at %n document(s) of this till. Nothing is lost; somebody must look.</source>
        <translation>
            <numerusform>O hub aponta %n documento deste caixa. Nada se perdeu; alguém deve verificar.</numerusform>
            <numerusform>O hub aponta %n documentos deste caixa. Nada se perdeu; alguém deve verificar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of this till met a newer one and did not apply. Choose which stands.</source>
        <translation>
            <numerusform>%n alteração deste caixa encontrou uma mais nova e não foi aplicada. Escolher qual fica.</numerusform>
            <numerusform>%n alterações deste caixa encontraram outras mais novas e não foram aplicadas. Escolher quais ficam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mostrador::ProblemWindow</name>
    <message>
        <source>This till is already open</source>
        <translation>Este caixa já está aberto</translation>
    </message>
    <message>
        <source>The till cannot start</source>
        <translation>O caixa não pode iniciar</translation>
    </message>
    <message>
        <source>Data of this till: %1</source>
        <translation>Dados deste caixa: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Abaixo do mínimo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mudou</translation>
    </message>
    <message>
            <source>Out of stock</source>
            <translation>Sem estoque</translation>
        </message>
    <message>
            <source>Archived</source>
            <translation>Arquivado</translation>
        </message>
    <message>
            <source>%1 s ago</source>
            <translation>há %1 s</translation>
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
        <translation>Ainda não há nada para receber.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Receber</translation>
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
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Avulso</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Obs.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tabela de preços</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>Obs. ✓</translation>
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
        <translation>Editar os favoritos</translation>
    </message>
</context>
<context>
    <name>mostrador::SaleController</name>
    <message>
        <source>Part of this sale was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed.</source>
        <translation>Parte desta venda já foi paga. Receber o resto, ou ir ao pagamento e tirar o que se devolve. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Close the payment (Esc) to add products.</source>
        <translation>Fechar o pagamento (Esc) para adicionar produtos.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Tirado: %1</translation>
    </message>
    <message numerus="yes">
        <source>The sale was emptied: %n line(s)</source>
        <translation>
            <numerusform>A venda foi esvaziada: %n linha</numerusform>
            <numerusform>A venda foi esvaziada: %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>The sale in progress would be lost if the program ended now. %1</source>
        <translation>A venda em andamento se perderia se o programa terminasse agora. %1</translation>
    </message>
    <message>
        <source>Whether the last receipt was seen cannot be read. Look at the last sales before ringing anything up again. %1</source>
        <translation>Não se pode ler se o último cupom foi mostrado. Ver as últimas vendas antes de cobrar de novo. %1</translation>
    </message>
    <message>
        <source>The sale that was in progress cannot be read. %1</source>
        <translation>A venda que estava em andamento não pode ser lida. %1</translation>
    </message>
    <message>
        <source>There is not enough of %1: stock %2. The sale is as it was.</source>
        <translation>Não há %1 suficiente: estoque %2. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>Close the payment (Esc) to change the sale.</source>
        <translation>Fechar o pagamento (Esc) para alterar a venda.</translation>
    </message>
    <message numerus="yes">
        <source>Parked: %n line(s)</source>
        <translation>
            <numerusform>Em espera: %n linha</numerusform>
            <numerusform>Em espera: %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Em espera: %1</translation>
    </message>
    <message>
        <source>Close the payment (Esc) first: the parked sale waits for this till.</source>
        <translation>Fechar primeiro o pagamento (Esc): a venda em espera fica para este caixa.</translation>
    </message>
    <message>
        <source>Another sale is just being opened here. Once it is open, do that again: nothing was changed.</source>
        <translation>Outra venda está sendo aberta neste caixa. Quando ela estiver aberta, repetir: nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 The sale is open again, with what was rung up since.</source>
        <translation>%1 A venda está aberta de novo, com o que foi registrado desde então.</translation>
    </message>
    <message>
        <source>%1 The sale is open again.</source>
        <translation>%1 A venda está aberta de novo.</translation>
    </message>
    <message>
        <source>A sale that could not be parked is open again.</source>
        <translation>Uma venda que não pôde ser posta em espera está aberta de novo.</translation>
    </message>
    <message>
        <source>Whether a sale waits that could not be parked cannot be read. %1</source>
        <translation>Não se pode ler se há uma venda que não pôde ser posta em espera. %1</translation>
    </message>
    <message>
        <source>%1 The parked sale waits for this till.</source>
        <translation>%1 A venda em espera fica para este caixa.</translation>
    </message>
    <message>
        <source>What was said of the sale meanwhile is not in this one: say it again.</source>
        <translation>O que foi indicado da venda enquanto isso não está nesta: indicar de novo.</translation>
    </message>
    <message>
        <source>What was rung up meanwhile is a parked sale of its own.</source>
        <translation>O que foi registrado enquanto isso ficou em espera como outra venda.</translation>
    </message>
    <message>
        <source>There is no room for %1 in this sale: ring it up in another.</source>
        <translation>Não há lugar para %1 nesta venda: registrar em outra.</translation>
    </message>
    <message>
        <source>It is just being parked. In a moment that can be undone.</source>
        <translation>Está sendo colocada em espera. Em um momento isso poderá ser desfeito.</translation>
    </message>
    <message>
        <source>%1 expired on %2. It is in the sale: take it out if it is not to be sold.</source>
        <translation>%1 venceu em %2. Está na venda: tirá-lo se não deve ser vendido.</translation>
    </message>
    <message>
        <source>%1, lot %2, expired on %3. It is in the sale: take it out if it is not to be sold.</source>
        <translation>%1, lote %2, venceu em %3. Está na venda: tirá-lo se não deve ser vendido.</translation>
    </message>
    <message>
        <source>The card terminal was asked for this sale, and that is not settled. Charge the sale: there it is asked again, used, given back, or settled by its slip. Until then more can be rung up, and nothing that it was asked for leaves the sale.</source>
        <translation>O terminal de cartões foi consultado por esta venda, e isso não está resolvido. Cobrar a venda: ali se consulta de novo, se usa, se devolve ou se resolve pelo comprovante. Até lá é possível acrescentar, e nada do que lhe foi consultado sai da venda.</translation>
    </message>
</context>
<context>
    <name>mostrador::SaleScreen</name>
    <message>
        <source>The promotions of the shop changed. The sale has the new prices: tell the customer and charge again.</source>
        <translation>As promoções da loja mudaram. A venda tem os preços novos: avisar o cliente e receber de novo.</translation>
    </message>
    <message>
        <source>The promotions of the shop changed. The sale has the new prices.</source>
        <translation>As promoções da loja mudaram. A venda tem os preços novos.</translation>
    </message>
    <message>
        <source>This till has sold nothing yet: there is no receipt to show.</source>
        <translation>Este caixa ainda não vendeu nada: não há cupom para mostrar.</translation>
    </message>
    <message>
        <source>We did not find the code %1. Nothing was added.</source>
        <translation>Não encontramos o código %1. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>We did not find “%1”. Nothing was added.</source>
        <translation>Não encontramos “%1”. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nome</translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation>Criar o produto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The price of %1 changed. The sale has the new price: tell the customer and charge again.</source>
        <translation>O preço de %1 mudou. A venda tem o preço novo: avisar o cliente e receber de novo.</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (antes %2)</translation>
    </message>
    <message>
        <source>The price of %1 changed. The sale has the new price.</source>
        <translation>O preço de %1 mudou. A venda tem o preço novo.</translation>
    </message>
    <message>
        <source>We recovered the sale in progress.</source>
        <translation>Recuperamos a venda em andamento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Quantity of %1, then Enter</source>
        <translation>Quantidade de %1, depois Enter</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nome do produto</translation>
    </message>
    <message>
        <source>Scan, or type a code, a name or 3*code</source>
        <translation>Escanear, ou digitar código, nome ou 3*código</translation>
    </message>
    <message>
        <source>Ready to sell. Scan a product.</source>
        <translation>Pronto para vender. Escanear um produto.</translation>
    </message>
    <message>
        <source>Type part of a name to search.</source>
        <translation>Digitar parte de um nome para buscar.</translation>
    </message>
    <message>
        <source>3*code rings up three.</source>
        <translation>3*código vende três.</translation>
    </message>
    <message>
        <source>%1 shows every key.</source>
        <translation>%1 mostra todas as teclas.</translation>
    </message>
    <message>
        <source>Lines of the sale</source>
        <translation>Linhas da venda</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>First the weight of %1: type it and Enter, or Esc to leave it out.</source>
        <translation>Primeiro o peso de %1: digitar e Enter, ou Esc para não adicionar.</translation>
    </message>
    <message>
        <source>First the weight of %1: type it and Enter, or Esc to leave it out. %2 was not added: scan it again then.</source>
        <translation>Primeiro o peso de %1: digitar e Enter, ou Esc para não adicionar. %2 não foi adicionado: escanear de novo depois.</translation>
    </message>
    <message>
        <source>First the quantity of %1: type it and Enter, or Esc to leave it as it is.</source>
        <translation>Primeiro a quantidade de %1: digitar e Enter, ou Esc para deixar como está.</translation>
    </message>
    <message>
        <source>First what is open beside the sale: Enter does it, Esc leaves it.</source>
        <translation>Primeiro o que está aberto ao lado da venda: Enter faz, Esc deixa.</translation>
    </message>
    <message>
        <source>Weight of %1 in %2, then Enter</source>
        <translation>Peso de %1 em %2, depois Enter</translation>
    </message>
    <message>
        <source>Weight in %1</source>
        <translation>Peso em %1</translation>
    </message>
    <message>
        <source>Quantity, then Enter</source>
        <translation>Quantidade, depois Enter</translation>
    </message>
    <message>
        <source>Code, name or 3*code</source>
        <translation>Código, nome ou 3*código</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Código ou nome</translation>
    </message>
    <message>
        <source>%1 of one product: is that right? Enter once more to ring it up.</source>
        <translation>%1 de um mesmo produto: está certo? Enter mais uma vez para adicionar.</translation>
    </message>
    <message>
        <source>No card payment waits to be settled.</source>
        <translation>Nenhum pagamento com cartão está por resolver.</translation>
    </message>
    <message>
        <source>The parked sale is open.</source>
        <translation>A venda em espera está aberta.</translation>
    </message>
    <message numerus="yes">
        <source>A sale with %n line(s) could not be parked. It is kept, and opens after this one.</source>
        <translation>
            <numerusform>Uma venda com %n linha não pôde ser posta em espera. Está guardada e abre depois desta.</numerusform>
            <numerusform>Uma venda com %n linhas não pôde ser posta em espera. Está guardada e abre depois desta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sales could not be parked. They are kept, and open after this one.</source>
        <translation>
            <numerusform>%n venda não pôde ser posta em espera. Está guardada e abre depois desta.</numerusform>
            <numerusform>%n vendas não puderam ser postas em espera. Estão guardadas e abrem depois desta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled: %1</source>
        <translation>Retomada: %1</translation>
    </message>
    <message>
        <source>Till %1 has this sale open, too: it took it while one of the two was without the hub. Ask there before you charge; charging again says that only this till does.</source>
        <translation>O caixa %1 também tem esta venda aberta: pegou-a enquanto um dos dois estava sem o hub. Perguntar lá antes de receber; receber outra vez confirma que só este caixa recebe.</translation>
    </message>
    <message>
        <source>There is nothing to park yet.</source>
        <translation>Ainda não há nada para pôr em espera.</translation>
    </message>
    <message>
        <source>No printer is set up. The settings have a page for it.</source>
        <translation>Não há impressora configurada. As configurações têm uma página para ela.</translation>
    </message>
    <message>
        <source>%1 %2 prints a copy.</source>
        <translation>%1 %2 imprime uma cópia.</translation>
    </message>
    <message>
        <source>The sale that waited is parked now.</source>
        <translation>A venda que aguardava já está em espera.</translation>
    </message>
    <message>
        <source>Receipt %1 goes to the printer.</source>
        <translation>O cupom %1 vai para a impressora.</translation>
    </message>
</context>
<context>
    <name>mostrador::SearchModel</name>
    <message>
        <source>%1 in stock</source>
        <translation>Restam %1</translation>
    </message>
</context>
<context>
    <name>mostrador::SearchPopup</name>
    <message>
        <source>Products found</source>
        <translation>Produtos encontrados</translation>
    </message>
    <message>
        <source>No product is called “%1”.</source>
        <translation>Nenhum produto se chama “%1”.</translation>
    </message>
</context>
<context>
    <name>mostrador::StockCard</name>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Products under their minimum</source>
        <translation>Produtos abaixo do mínimo</translation>
    </message>
    <message>
        <source>Nothing is under its minimum.</source>
        <translation>Nada está abaixo do mínimo.</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>Escanear ou digitar um nome</translation>
    </message>
    <message>
        <source>Product whose stock is shown</source>
        <translation>Produto cujo estoque é mostrado</translation>
    </message>
    <message>
        <source>Stock over the last day</source>
        <translation>Estoque do último dia</translation>
    </message>
    <message>
        <source>Stock as a chart</source>
        <translation>Estoque como gráfico</translation>
    </message>
    <message>
        <source>Stock as a table</source>
        <translation>Estoque como tabela</translation>
    </message>
    <message>
        <source>Scan a product, type its name, or choose one of the top list: its stock is drawn here as it changes.</source>
        <translation>Escanear um produto, digitar seu nome ou escolher um dos mais vendidos: o estoque é desenhado aqui à medida que muda.</translation>
    </message>
    <message>
        <source>No product has the code %1. Scan another, or type a name.</source>
        <translation>Nenhum produto tem o código %1. Escanear outro ou digitar um nome.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sem dado</translation>
    </message>
    <message>
        <source>%1: %2 now</source>
        <translation>%1: %2 agora</translation>
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
        <translation>Não ligado a um hub</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Enviando %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>Sem conexão · %n pendente</numerusform>
            <numerusform>Sem conexão · %n pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>Requer atenção · %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
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
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo já</translation>
    </message>
    <message>
        <source>Export pending</source>
        <translation>Exportar pendentes</translation>
    </message>
    <message>
        <source>Documents of this till</source>
        <translation>Documentos deste caixa</translation>
    </message>
    <message>
        <source>Way of the chosen document</source>
        <translation>Caminho do documento escolhido</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>This till is not joined to a hub yet.</source>
        <translation>Este caixa ainda não está ligado a um hub.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on their way to the hub. Nothing to do.</source>
        <translation>
            <numerusform>%n documento a caminho do hub. Nada a fazer.</numerusform>
            <numerusform>%n documentos a caminho do hub. Nada a fazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this till is at the hub.</source>
        <translation>Tudo deste caixa está no hub.</translation>
    </message>
    <message>
        <source>Kafka does not confirm. Sales reach the hub straight over the network. Nothing is lost.</source>
        <translation>O Kafka não confirma. As vendas chegam ao hub pelo caminho direto. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Offline since %1, by hand. Sales go on as ever.</source>
        <translation>Sem conexão desde %1, por decisão própria. As vendas continuam normais.</translation>
    </message>
    <message>
        <source>The hub has not answered since %1. Sales go on as ever.</source>
        <translation>O hub não responde desde %1. As vendas continuam normais.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) kept here, to be sent when the connection is back.</source>
        <translation>
            <numerusform>%n documento guardado aqui será enviado quando a conexão voltar.</numerusform>
            <numerusform>%n documentos guardados aqui serão enviados quando a conexão voltar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nada espera envio.</translation>
    </message>
    <message>
        <source>Sending has stopped. Selling goes on and everything is kept here.</source>
        <translation>O envio parou. As vendas continuam e tudo fica guardado aqui.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de novo</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabalhar sem conexão</translation>
    </message>
    <message numerus="yes">
        <source>%1 entry(s)</source>
        <translation>
            <numerusform>%1 lançamento</numerusform>
            <numerusform>%1 lançamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting, the oldest of %2</source>
        <translation>%1 em espera, desde %2</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Este caixa</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>last sign %1</source>
        <translation>último sinal %1</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>ainda sem sinal</translation>
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
        <translation>Parado</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation>Não ligado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>último envio %1</translation>
    </message>
    <message>
        <source>nothing sent this way yet</source>
        <translation>ainda nada enviado por aqui</translation>
    </message>
    <message>
        <source>documents go straight to the hub</source>
        <translation>os documentos vão direto ao hub</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>does not answer; it is tried again by itself</source>
        <translation>não responde; tenta-se de novo sozinho</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>no confirmation: sending straight to the hub</source>
        <translation>sem confirmação: envia-se direto</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>Pendentes %1</translation>
    </message>
    <message>
        <source>Need attention %1</source>
        <translation>Requerem atenção %1</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Quais documentos</translation>
    </message>
    <message>
        <source>The hub's value stands.</source>
        <translation>Fica o valor do hub.</translation>
    </message>
    <message>
        <source>Your value is on its way to the hub as a new edit.</source>
        <translation>O valor próprio vai ao hub como alteração nova.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requer atenção</translation>
    </message>
    <message>
        <source>Edits that met a newer one, and documents that the hub put aside, are listed here.</source>
        <translation>Aqui aparecem as alterações que encontraram outra mais nova e os documentos que o hub separou.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada espera envio</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada gravado ainda</translation>
    </message>
    <message>
        <source>Each sale, edit and stock movement of this till is listed here, with how far it is.</source>
        <translation>Aqui aparece cada venda, alteração e movimento de estoque deste caixa, e até onde chegou.</translation>
    </message>
    <message>
        <source>Way of a document</source>
        <translation>Caminho de um documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Export pending documents</source>
        <translation>Exportar documentos pendentes</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were written to %1. They stay in the queue until the hub confirms them.</source>
        <translation>
            <numerusform>%n documento foi gravado em %1. Fica na fila até o hub confirmar.</numerusform>
            <numerusform>%n documentos foram gravados em %1. Ficam na fila até o hub confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting: everything of this till is at the hub.</source>
        <translation>Nada esperava: tudo deste caixa está no hub.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Ligar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered</source>
        <comment>entries by this way since the program was started</comment>
        <translation>
            <numerusform>%1 entregue</numerusform>
            <numerusform>%1 entregues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on the way</source>
        <comment>entries by this way since the program was started</comment>
        <translation>
            <numerusform>%1 a caminho</numerusform>
            <numerusform>%1 a caminho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attempt(s) repeated</source>
        <translation>
            <numerusform>%1 tentativa repetida</numerusform>
            <numerusform>%1 tentativas repetidas</numerusform>
        </translation>
    </message>
    <message>
        <source>straight: %1</source>
        <translation>direto: %1</translation>
    </message>
    <message>
        <source>Change a product: %1</source>
        <translation>Editar um produto: %1</translation>
    </message>
</context>
<context>
    <name>mostrador::TillApp</name>
    <message>
        <source>What was chosen will be as before after the next start. %1</source>
        <translation>O que foi escolhido voltará a ser como antes no próximo início. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>See what it is</source>
        <translation>Ver o que é</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>The disk of this machine is full. Sales go on being recorded for now, where room was kept for this; make space today, before that is used up, too.</source>
        <translation>O disco deste computador está cheio. Por ora as vendas continuam sendo registradas no espaço reservado para isto; liberar espaço hoje, antes que ele também acabe.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>A parked sale was charged twice, here and at till %1: receipts %2. Void the one that the customer did not pay.</source>
        <translation>Uma venda em espera foi cobrada duas vezes, aqui e no caixa %1: cupons %2. Cancelar o que o cliente não pagou.</translation>
    </message>
    <message>
        <source>An exchange was being paid when the program ended: it is kept.</source>
        <translation>Uma troca estava sendo cobrada quando o programa terminou: ela foi conservada.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar com ela</translation>
    </message>
</context>
<context>
    <name>TillDisk</name>
    <message>
        <source>The data folder %1 cannot be made. Check the rights of the folder above it.</source>
        <translation>A pasta de dados %1 não pode ser criada. Verifique as permissões da pasta acima dela.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>O arquivo %1 não pode ser gravado.</translation>
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
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tamanho da letra: %1 %</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Idioma: português</translation>
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
        <translation>Descontos</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>Imp. incluídos</translation>
    </message>
</context>
<context>
    <name>mostrador::WayView</name>
    <message>
        <source>Stored on this till</source>
        <translation>Guardada neste caixa</translation>
    </message>
    <message>
        <source>%1 · entry %2</source>
        <translation>%1 · lançamento %2</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n more time(s)</source>
        <translation>
            <numerusform>%n tentativa a mais</numerusform>
            <numerusform>%n tentativas a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to Kafka</source>
        <translation>Entregue ao Kafka</translation>
    </message>
    <message>
        <source>Sent straight to the hub</source>
        <translation>Enviada direto ao hub</translation>
    </message>
    <message>
        <source>No confirmation in %1 s: sent over Kafka</source>
        <translation>Sem confirmação em %1 s: enviada pelo Kafka</translation>
    </message>
    <message>
        <source>No confirmation in %1 s: sent straight to the hub</source>
        <translation>Sem confirmação em %1 s: enviada direto ao hub</translation>
    </message>
    <message>
        <source>Handed to Kafka again</source>
        <translation>Entregue de novo ao Kafka</translation>
    </message>
    <message>
        <source>Sent straight to the hub again</source>
        <translation>Enviada de novo direto ao hub</translation>
    </message>
    <message>
        <source>Put aside by the hub</source>
        <translation>Separada pelo hub</translation>
    </message>
    <message>
        <source>%1
It is kept there and here; the others go on. Show it to whoever looks after the hub.</source>
        <translation>%1
Fica guardada lá e aqui; as outras continuam. Mostrar a quem cuida do hub.</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmada pelo hub</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviada</translation>
    </message>
    <message>
        <source>it goes when the connection is back</source>
        <translation>sai quando a conexão voltar</translation>
    </message>
    <message>
        <source>it goes now</source>
        <translation>sai agora</translation>
    </message>
    <message>
        <source>Confirmation by the hub</source>
        <translation>Confirmação do hub</translation>
    </message>
    <message>
        <source>when the connection is back</source>
        <translation>quando a conexão voltar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>%1 · at the attempt no. %2</source>
        <comment>time, number</comment>
        <translation>%1 · na tentativa n.º %2</translation>
    </message>
</context>
<context>
    <name>mostrador::WelcomePage</name>
    <message>
        <source>The hub of before is lost: bring along all that was recorded here</source>
        <translation>O hub anterior se perdeu: levar tudo o que foi registrado aqui</translation>
    </message>
    <message>
        <source>Join this till to the shop</source>
        <translation>Ligar este caixa à loja</translation>
    </message>
    <message>
        <source>Ask for a one-time code where the hub runs (mostrador-hub enrol-code). It is valid for 15 minutes.</source>
        <translation>Pedir um código de uso único onde roda o hub (mostrador-hub enrol-code). Vale por 15 minutos.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Endereço do hub</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de uso único</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nome deste caixa</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Talking to the hub…</source>
        <translation>Falando com o hub…</translation>
    </message>
    <message>
        <source>This is no address of a hub. It looks like http://127.0.0.1:8640.</source>
        <translation>Isto não é o endereço de um hub. É algo como http://127.0.0.1:8640.</translation>
    </message>
    <message>
        <source>The one-time code is missing.</source>
        <translation>Falta o código de uso único.</translation>
    </message>
    <message>
        <source>The till needs a name, for example “Till 1”.</source>
        <translation>O caixa precisa de um nome, por exemplo “Caixa 1”.</translation>
    </message>
    <message>
        <source>Join the hub again</source>
        <translation>Ligar de novo ao hub</translation>
    </message>
    <message>
        <source>Everything recorded on this till stays. What the hub does not have yet is sent to it first; what does not fit its books is listed for you.</source>
        <translation>Tudo o que foi registrado neste caixa fica. O que o hub ainda não tem é enviado primeiro; o que não cabe nos seus livros fica numa lista para verificar.</translation>
    </message>
    <message>
        <source>Not now: go on selling</source>
        <translation>Agora não: continuar vendendo</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Caixa 1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Este computador: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: the till needs another name.</source>
        <translation>Parece o número de um cartão. Números de cartão nunca são escritos: o caixa precisa de outro nome.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
            <source>The price is missing.</source>
            <translation>Falta o preço.</translation>
        </message>
    <message>
            <source>The price must be zero or more.</source>
            <translation>O preço deve ser zero ou mais.</translation>
        </message>
    <message>
            <source>The rate must be between 0 and 100 %, with two decimals at most.</source>
            <translation>A alíquota deve estar entre 0 e 100 %, com no máximo duas casas decimais.</translation>
        </message>
    <message>
            <source>The minimum must be zero or more.</source>
            <translation>O mínimo deve ser zero ou mais.</translation>
        </message>
    <message>
            <source>Kept by the piece: the minimum must be a whole number.</source>
            <translation>Contado por unidade: o mínimo deve ser um número inteiro.</translation>
        </message>
    <message>
            <source>The place is a whole number from 1 to 999; empty: not among the favourites.</source>
            <translation>O lugar é um número inteiro de 1 a 999; vazio: não está entre os favoritos.</translation>
        </message>
    <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
    <message>
            <source>Barcodes</source>
            <translation>Códigos de barras</translation>
        </message>
    <message>
            <source>Category</source>
            <translation>Categoria</translation>
        </message>
    <message>
            <source>Sold by</source>
            <translation>Vendido por</translation>
        </message>
    <message>
            <source>Price</source>
            <translation>Preço</translation>
        </message>
    <message>
            <source>VAT included</source>
            <translation>Impostos incluídos</translation>
        </message>
    <message>
            <source>Minimum stock</source>
            <translation>Estoque mínimo</translation>
        </message>
    <message>
            <source>Place in favourites</source>
            <translation>Lugar em favoritos</translation>
        </message>
    <message>
            <source>Archived</source>
            <translation>Arquivado</translation>
        </message>
    <message>
            <source>Piece</source>
            <translation>Unidade</translation>
        </message>
    <message>
            <source>Kilogram</source>
            <translation>Quilograma</translation>
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
            <translation>arquivado</translation>
        </message>
    <message>
            <source>not archived</source>
            <translation>não arquivado</translation>
        </message>
    <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    <message>
            <source>The name must have 1 to 120 characters.</source>
            <translation>O nome deve ter de 1 a 120 caracteres.</translation>
        </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Exchange %1</source>
        <translation>Troca %1</translation>
    </message>
    <message>
            <source>Received</source>
            <translation>Recebido</translation>
        </message>
    <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
    <message>
            <source>Damaged</source>
            <translation>Danificado</translation>
        </message>
    <message>
            <source>Lost</source>
            <translation>Perdido</translation>
        </message>
    <message>
            <source>Own use</source>
            <translation>Uso próprio</translation>
        </message>
    <message>
            <source>Opening stock</source>
            <translation>Estoque inicial</translation>
        </message>
    <message>
            <source>Correction</source>
            <translation>Correção</translation>
        </message>
    <message>
            <source>Sale %1</source>
            <translation>Venda %1</translation>
        </message>
    <message>
            <source>Return %1</source>
            <translation>Devolução %1</translation>
        </message>
    <message>
            <source>Void %1</source>
            <translation>Cancelamento %1</translation>
        </message>
    <message>
            <source>Count</source>
            <translation>Contagem</translation>
        </message>
</context>
<context>
    <name>mostrador::AdjustPanel</name>
    <message>
            <source>How many? Type the quantity.</source>
            <translation>Quantos? Digitar a quantidade.</translation>
        </message>
    <message>
            <source>This product is kept by the piece: the quantity must be a whole number.</source>
            <translation>Este produto é contado por unidade: a quantidade deve ser um número inteiro.</translation>
        </message>
    <message>
            <source>A count cannot be negative.</source>
            <translation>Uma contagem não pode ser negativa.</translation>
        </message>
    <message>
            <source>A movement of zero changes nothing.</source>
            <translation>Um movimento de zero não muda nada.</translation>
        </message>
    <message>
            <source>With this reason goods come in: type the quantity without a minus, or choose another reason.</source>
            <translation>Com este motivo a mercadoria entra: digitar a quantidade sem o menos, ou escolher outro motivo.</translation>
        </message>
    <message>
            <source>Stock %1 → %2</source>
            <translation>Estoque %1 → %2</translation>
        </message>
    <message>
            <source>Stock %1</source>
            <translation>Estoque %1</translation>
        </message>
    <message>
            <source>Choose a reason. Nothing was recorded yet.</source>
            <translation>Escolher um motivo. Nada foi registrado ainda.</translation>
        </message>
    <message>
            <source>Movement</source>
            <translation>Movimento</translation>
        </message>
    <message>
            <source>Count</source>
            <translation>Contagem</translation>
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
            <translation>Há (%1)</translation>
        </message>
    <message>
            <source>Quantity (%1)</source>
            <translation>Quantidade (%1)</translation>
        </message>
    <message>
            <source>Note (optional)</source>
            <translation>Observação (opcional)</translation>
        </message>
    <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
    <message>
        <source>Count the stock: %1, %2</source>
        <translation>Contar o estoque: %1, %2</translation>
    </message>
    <message>
        <source>Move stock: %1, %2</source>
        <translation>Movimentar estoque: %1, %2</translation>
    </message>
</context>
<context>
    <name>mostrador::BarcodeList</name>
    <message>
            <source>%1 is one of its barcodes already.</source>
            <translation>%1 já é um dos seus códigos.</translation>
        </message>
    <message>
            <source>%1 belongs to “%2” already. Take it away there first.</source>
            <translation>%1 já é de “%2”. Tirá-lo primeiro de lá.</translation>
        </message>
    <message>
            <source>Scan or type, Enter adds</source>
            <translation>Escanear ou digitar, Enter adiciona</translation>
        </message>
    <message>
            <source>Add a barcode</source>
            <translation>Adicionar um código de barras</translation>
        </message>
    <message>
            <source>Remove the barcode %1</source>
            <translation>Tirar o código de barras %1</translation>
        </message>
</context>
<context>
    <name>mostrador::MovementList</name>
    <message>
            <source>Movements of this till</source>
            <translation>Movimentos deste caixa</translation>
        </message>
    <message>
            <source>This till has not moved this product yet.</source>
            <translation>Este caixa ainda não moveu este produto.</translation>
        </message>
</context>
<context>
    <name>mostrador::PriceEditor</name>
    <message>
            <source>The price must be zero or more.</source>
            <translation>O preço deve ser zero ou mais.</translation>
        </message>
    <message>
            <source>Price</source>
            <translation>Preço</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductDelegate</name>
    <message>
            <source>Conflict</source>
            <translation>Conflito</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductForm</name>
    <message>
            <source>The product needs a code.</source>
            <translation>O produto precisa de um código.</translation>
        </message>
    <message>
            <source>The code %1 belongs to “%2”. Choose another.</source>
            <translation>O código %1 é de “%2”. Escolher outro.</translation>
        </message>
    <message>
            <source>Changed elsewhere to %1</source>
            <translation>Mudou em outro lugar para %1</translation>
        </message>
    <message>
            <source>Take it</source>
            <translation>Aceitar</translation>
        </message>
    <message>
            <source>New product</source>
            <translation>Produto novo</translation>
        </message>
    <message>
            <source>unsaved</source>
            <translation>não salvo</translation>
        </message>
    <message>
            <source>Conflict</source>
            <translation>Conflito</translation>
        </message>
    <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
    <message>
            <source>Not sold any more: hidden from sale and search</source>
            <translation>Já não se vende: não aparece na venda nem na busca</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductTable</name>
    <message>
            <source>Products</source>
            <translation>Produtos</translation>
        </message>
</context>
<context>
    <name>mostrador::ProductsScreen</name>
    <message>
            <source>We did not find “%1”.</source>
            <translation>Não encontramos “%1”.</translation>
        </message>
    <message>
            <source>Create the product · %1</source>
            <translation>Criar o produto · %1</translation>
        </message>
    <message>
            <source>Changed elsewhere while you were editing: %1. %2 again keeps yours, Esc takes the other. Nothing was saved yet.</source>
            <translation>Mudou em outro lugar enquanto era editado: %1. %2 de novo mantém o digitado, Esc aceita o outro. Nada foi salvo ainda.</translation>
        </message>
    <message>
            <source>%1 was created.</source>
            <translation>%1 foi criado.</translation>
        </message>
    <message>
            <source>%1: %2 %3 → %4</source>
            <translation>%1: %2 %3 → %4</translation>
        </message>
    <message>
            <source>%1: saved %2</source>
            <translation>%1: salvo %2</translation>
        </message>
    <message>
            <source>%1 is as it was before.</source>
            <translation>%1 ficou como antes.</translation>
        </message>
    <message>
            <source>New product discarded.</source>
            <translation>Produto novo descartado.</translation>
        </message>
    <message>
            <source>Changes to %1 discarded.</source>
            <translation>Alterações de %1 descartadas.</translation>
        </message>
    <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    <message>
            <source>%1: yours %2, what stands %3</source>
            <translation>%1: o digitado %2, o que ficou %3</translation>
        </message>
    <message>
            <source>Nothing to see here.</source>
            <translation>Não há nada para ver.</translation>
        </message>
    <message>
            <source>Enter offers to create it. Esc empties the search.</source>
            <translation>Enter oferece criá-lo. Esc esvazia a busca.</translation>
        </message>
    <message>
            <source>%1 creates a product.</source>
            <translation>%1 cria um produto.</translation>
        </message>
    <message>
            <source>Archived %1</source>
            <translation>Arquivados %1</translation>
        </message>
    <message>
            <source>All categories · %1</source>
            <translation>Todas as categorias · %1</translation>
        </message>
    <message>
            <source>Order: %1 %2 · %3</source>
            <translation>Ordem: %1 %2 · %3</translation>
        </message>
    <message>
            <source>Products</source>
            <translation>Produtos</translation>
        </message>
    <message>
            <source>Search or scan</source>
            <translation>Buscar ou escanear</translation>
        </message>
    <message>
            <source>Category</source>
            <translation>Categoria</translation>
        </message>
    <message>
            <source>No product chosen</source>
            <translation>Nenhum produto escolhido</translation>
        </message>
    <message>
            <source>Choose one in the list, or scan it.</source>
            <translation>Escolher um na lista, ou escaneá-lo.</translation>
        </message>
    <message>
            <source>New</source>
            <translation>Novo</translation>
        </message>
    <message>
            <source>Stock</source>
            <translation>Estoque</translation>
        </message>
    <message>
            <source>Revert</source>
            <translation>Reverter</translation>
        </message>
    <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
    <message>
        <source>Nothing here has this name or code.</source>
        <translation>Nada aqui tem esse nome ou código.</translation>
    </message>
    <message>
        <source>For sale %1</source>
        <translation>À venda %1</translation>
    </message>
    <message>
        <source>Make a product: %1</source>
        <translation>Criar um produto: %1</translation>
    </message>
    <message>
        <source>Change a product: %1</source>
        <translation>Editar um produto: %1</translation>
    </message>
</context>
<context>
    <name>mostrador::StockDrawer</name>
    <message>
            <source>The hub has not told its figure yet: only this till's movements.</source>
            <translation>O hub ainda não disse seu número: só movimentos deste caixa.</translation>
        </message>
    <message>
            <source>As of %1</source>
            <translation>Número das %1</translation>
        </message>
    <message>
            <source>As of %1, %2 added here since</source>
            <translation>Número das %1; desde então entraram %2 aqui</translation>
        </message>
    <message>
            <source>As of %1, %2 taken here since</source>
            <translation>Número das %1; desde então saíram %2 aqui</translation>
        </message>
    <message>
            <source>Last %1 days</source>
            <translation>Últimos %1 dias</translation>
        </message>
    <message>
            <source>Since %1</source>
            <translation>Desde %1</translation>
        </message>
    <message>
            <source>No product chosen</source>
            <translation>Nenhum produto escolhido</translation>
        </message>
    <message>
            <source>Choose one in the list, or scan it.</source>
            <translation>Escolher um na lista, ou escaneá-lo.</translation>
        </message>
    <message>
            <source>Stock</source>
            <translation>Estoque</translation>
        </message>
    <message>
            <source>Minimum</source>
            <translation>Mínimo</translation>
        </message>
    <message>
            <source>Price</source>
            <translation>Preço</translation>
        </message>
    <message>
            <source>Movements of this till</source>
            <translation>Movimentos deste caixa</translation>
        </message>
    <message>
            <source>Stock over time</source>
            <translation>Estoque ao longo do tempo</translation>
        </message>
    <message>
            <source>Product</source>
            <translation>Produto</translation>
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
            <translation>Não há nada para ver.</translation>
        </message>
    <message>
            <source>Esc empties the search.</source>
            <translation>Esc esvazia a busca.</translation>
        </message>
    <message>
            <source>No product has negative stock.</source>
            <translation>Nenhum produto tem estoque negativo.</translation>
        </message>
    <message>
            <source>Products arrive from the hub, or are created under Products.</source>
            <translation>Os produtos chegam do hub, ou são criados em Produtos.</translation>
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
            <translation>Ordem: %1 %2 · %3</translation>
        </message>
    <message>
            <source>We did not find the code %1.</source>
            <translation>Não encontramos o código %1.</translation>
        </message>
    <message>
            <source>Create the product</source>
            <translation>Criar o produto</translation>
        </message>
    <message>
            <source>Takes back: %1</source>
            <translation>Reverte: %1</translation>
        </message>
    <message>
            <source>%1: %2 %3. Stock is %4.</source>
            <translation>%1: %2 %3. O estoque é %4.</translation>
        </message>
    <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    <message>
            <source>Taken back. Stock of %1 is %2.</source>
            <translation>Revertido. O estoque de %1 é %2.</translation>
        </message>
    <message>
            <source>Stock</source>
            <translation>Estoque</translation>
        </message>
    <message>
            <source>Search or scan</source>
            <translation>Buscar ou escanear</translation>
        </message>
    <message>
        <source>Alerts %1</source>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>No product is below its minimum, and none is negative.</source>
        <translation>Nenhum produto está abaixo do mínimo nem negativo.</translation>
    </message>
    <message>
        <source>Nothing here has this name or code.</source>
        <translation>Nada aqui tem esse nome ou código.</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
            <source>The hub does not know this code. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</source>
            <translation>O hub não conhece este código. Nada foi alterado. Pedir um novo onde roda o hub (mostrador-hub enrol-code).</translation>
        </message>
    <message>
            <source>This code was used already. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</source>
            <translation>Este código já foi usado. Nada foi alterado. Pedir um novo onde roda o hub (mostrador-hub enrol-code).</translation>
        </message>
    <message>
            <source>This code is too old: it is good for 15 minutes. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).</source>
            <translation>Este código é velho demais: vale por 15 minutos. Nada foi alterado. Pedir um novo onde roda o hub (mostrador-hub enrol-code).</translation>
        </message>
    <message>
            <source>The hub knows another till with the key of this one. Nothing was changed. A copied data folder cannot join: begin with an empty one.</source>
            <translation>O hub conhece outro caixa com a chave deste. Nada foi alterado. Uma pasta de dados copiada não pode se ligar: começar com uma vazia.</translation>
        </message>
    <message>
            <source>Too many codes were tried from here. Wait a minute and try again.</source>
            <translation>Tentaram-se códigos demais a partir daqui. Esperar um minuto e tentar de novo.</translation>
        </message>
    <message>
            <source>The hub does not let this till in. Nothing was lost. Join the hub again with a new code.</source>
            <translation>O hub não deixa este caixa entrar. Nada se perdeu. Ligar de novo ao hub com um código novo.</translation>
        </message>
    <message>
            <source>The hub cannot write at the moment. Nothing was lost; it is tried again.</source>
            <translation>O hub não pode gravar no momento. Nada se perdeu; será tentado de novo.</translation>
        </message>
    <message>
            <source>The hub has too much to do at the moment. Nothing was lost; it is tried again.</source>
            <translation>O hub está ocupado demais no momento. Nada se perdeu; será tentado de novo.</translation>
        </message>
    <message>
            <source>The hub waited too long for the rest of the request. Nothing was lost; it is tried again.</source>
            <translation>O hub esperou demais pelo resto do pedido. Nada se perdeu; será tentado de novo.</translation>
        </message>
    <message>
            <source>It is too large for the hub to take.</source>
            <translation>É grande demais para o hub aceitar.</translation>
        </message>
    <message>
            <source>What answers at the hub's address is no hub. Nothing was lost; check the address.</source>
            <translation>O que responde no endereço do hub não é um hub. Nada se perdeu; verificar o endereço.</translation>
        </message>
    <message>
            <source>The hub has it, but could not apply it yet.</source>
            <translation>O hub o recebeu, mas ainda não pôde aplicá-lo.</translation>
        </message>
    <message>
            <source>No certificate can be read from %1. Nothing was sent. Check the file with the certificate of the hub's authority.</source>
            <translation>Nenhum certificado pode ser lido de %1. Nada foi enviado. Verificar o arquivo com o certificado da autoridade do hub.</translation>
        </message>
    <message>
            <source>“%1” is not the address of a hub. It looks like https://hub.example:8640.</source>
            <translation>“%1” não é o endereço de um hub. É algo como https://hub.example:8640.</translation>
        </message>
    <message>
            <source>The address of a hub is only https://, its name and its port: no user, no password, nothing after a question mark.</source>
            <translation>O endereço de um hub é só https://, seu nome e sua porta: sem usuário, sem senha e sem nada depois de um ponto de interrogação.</translation>
        </message>
    <message>
            <source>A hub on another machine is only spoken to over https, so that nobody can listen or change what is sent. Write https://%1.</source>
            <translation>Com um hub em outro computador só se fala por https, para que ninguém possa escutar nem mudar o que se envia. Escrever https://%1.</translation>
        </message>
    <message>
            <source>The hub answered with status %1, which was not expected. Nothing was lost.</source>
            <translation>O hub respondeu com o estado %1, que não se esperava. Nada se perdeu.</translation>
        </message>
    <message>
            <source>The certificate of the hub at %1 is not one to trust, so nothing was sent. Check the address and the file with the authority's certificate.</source>
            <translation>O certificado do hub em %1 não é de confiança, por isso nada foi enviado. Verificar o endereço e o arquivo com o certificado da autoridade.</translation>
        </message>
    <message>
            <source>The hub at %1 does not answer.</source>
            <translation>O hub em %1 não responde.</translation>
        </message>
    <message>
            <source>The hub has been silent for a minute.</source>
            <translation>O hub está em silêncio há um minuto.</translation>
        </message>
    <message>
            <source>The hub sent what this till cannot read: %1</source>
            <translation>O hub enviou algo que este caixa não pode ler: %1</translation>
        </message>
    <message>
            <source>The hub closed the stream.</source>
            <translation>O hub fechou a conexão.</translation>
        </message>
    <message>
            <source>The hub does not know this till's token.</source>
            <translation>O hub não conhece a credencial deste caixa.</translation>
        </message>
    <message>
            <source>The stream was opened anew.</source>
            <translation>A conexão foi aberta de novo.</translation>
        </message>
    <message>
            <source>The stream was closed here.</source>
            <translation>A conexão foi fechada daqui.</translation>
        </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>What came of the last card payment of this sale is not known yet. Nothing was sent. Wait for the terminal's answer, or take another means of payment.</source>
        <translation>Ainda não se sabe o que houve com o último pagamento com cartão desta venda. Nada foi enviado. Esperar a resposta do terminal ou receber por outro meio.</translation>
    </message>
    <message>
        <source>This card payment is not one that can be given back. Nothing was sent.</source>
        <translation>Este pagamento com cartão não pode ser devolvido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>No more can be given back than was paid with the card. Nothing was sent.</source>
        <translation>Não se pode devolver mais do que foi pago com o cartão. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This card payment was begun before. Nothing was sent.</source>
        <translation>Este pagamento com cartão já tinha sido iniciado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>There is no such card payment on this till.</source>
        <translation>Esse pagamento com cartão não existe neste caixa.</translation>
    </message>
    <message>
        <source>A card payment of this sale is not approved, or pays another sale already. Nothing was recorded.</source>
        <translation>Um pagamento com cartão desta venda não está aprovado ou já paga outra venda. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The program ended before anything was sent to the terminal.</source>
        <translation>O programa terminou antes de enviar algo ao terminal.</translation>
    </message>
    <message>
        <source>The program ended before the terminal answered.</source>
        <translation>O programa terminou antes de o terminal responder.</translation>
    </message>
    <message>
        <source>The amount must be more than zero. Nothing was sent.</source>
        <translation>O valor deve ser maior que zero. Nada foi enviado.</translation>
    </message>
    <message>
        <source>There can be 1 to 99 installments. Nothing was sent.</source>
        <translation>Pode haver de 1 a 99 parcelas. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The sale has no proper identity. Nothing was sent.</source>
        <translation>A venda não tem identidade válida. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The terminal is busy. Nothing was charged.</source>
        <translation>O terminal está ocupado. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The terminal cannot be reached. Nothing was charged.</source>
        <translation>O terminal não pode ser alcançado. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>It was cancelled before anything was sent.</source>
        <translation>Foi cancelado antes de enviar algo.</translation>
    </message>
    <message>
        <source>The terminal never received it. Nothing was charged.</source>
        <translation>O terminal nunca o recebeu. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The terminal did not take it. Nothing was charged.</source>
        <translation>O terminal não o aceitou. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The terminal did not answer. Whether it charged is not known yet; it is being asked.</source>
        <translation>O terminal não respondeu. Ainda não se sabe se cobrou; está sendo consultado.</translation>
    </message>
    <message>
        <source>This card payment is settled already.</source>
        <translation>Este pagamento com cartão já está resolvido.</translation>
    </message>
    <message>
        <source>Type the authorisation code of the terminal's slip. A card's number is never kept.</source>
        <translation>Digitar o código de autorização do comprovante do terminal. O número de um cartão nunca é guardado.</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>Resolvido à mão.</translation>
    </message>
    <message>
        <source>The terminal did not answer in time.</source>
        <translation>O terminal não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The terminal does not answer.</source>
        <translation>O terminal não responde.</translation>
    </message>
    <message>
        <source>The card terminal at %1 cannot be reached. Check that it is switched on and connected.</source>
        <translation>O terminal de cartões em %1 não pode ser alcançado. Verificar se está ligado e conectado.</translation>
    </message>
    <message>
        <source>The terminal sent what cannot be read.</source>
        <translation>O terminal enviou algo que não se pode ler.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a card terminal. It looks like tls://terminal.example:8645.</source>
        <translation>“%1” não é o endereço de um terminal de cartões. É algo como tls://terminal.example:8645.</translation>
    </message>
    <message>
        <source>A card terminal on another machine is only spoken to over TLS, so that nobody else can approve. Write tls://%1.</source>
        <translation>Com um terminal de cartões em outro computador só se fala por TLS, para que ninguém mais possa aprovar. Escrever tls://%1.</translation>
    </message>
    <message>
        <source>No certificate can be read from %1.</source>
        <translation>Nenhum certificado pode ser lido de %1.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>What the hub gave this till cannot be kept in %1. Nothing else was changed. Check the disk, then join again.</source>
        <translation>O que o hub deu a este caixa não pode ser guardado em %1. Nada mais foi alterado. Verificar o disco e ligar de novo.</translation>
    </message>
    <message>
        <source>What the hub gave this till cannot be read from %1. Nothing was deleted, selling goes on; sending has stopped. Put the file back and start again, or join the hub again with a new code.</source>
        <translation>O que o hub deu a este caixa não pode ser lido de %1. Nada foi apagado e as vendas continuam; o envio parou. Repor o arquivo e iniciar de novo, ou ligar de novo ao hub com um código novo.</translation>
    </message>
</context>
<context>
    <name>mostrador::LowStockNotice</name>
    <message>
        <source>%1 is below its minimum: %2 left, minimum %3.</source>
        <translation>%1 está abaixo do mínimo: restam %2, mínimo %3.</translation>
    </message>
    <message>
        <source>%1 has negative stock: %2. More was sold than there was.</source>
        <translation>%1 tem estoque negativo: %2. Vendeu-se mais do que havia.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) have fallen below their minimum.</source>
        <translation>
            <numerusform>%n produto caiu abaixo do mínimo.</numerusform>
            <numerusform>%n produtos caíram abaixo do mínimo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <translation>
            <numerusform>%n no total.</numerusform>
            <numerusform>%n no total.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the stock</source>
        <translation>Ver o estoque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>%1 é a tecla de “%2”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving. Take a function key, or one with Ctrl or Alt.</source>
        <translation>%1 é necessária para digitar e mover. Escolher uma tecla de função, ou uma com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>There is no such action. Nothing was changed.</source>
        <translation>Não existe essa ação. Nada foi alterado.</translation>
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
        <translation>Um desconto vai de 0 % a 100 %. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A discount is a percentage or an amount, and not below zero. Nothing was changed.</source>
        <translation>Um desconto é uma porcentagem ou um valor, e não menor que zero. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The reason of the discount is too long. Nothing was changed.</source>
        <translation>O motivo do desconto é longo demais. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>A customer needs a name of at most 80 characters. Nothing was kept.</source>
        <translation>Um cliente precisa de um nome de no máximo 80 caracteres. Nada foi guardado.</translation>
    </message>
    <message>
        <source>The tax number is too long. Nothing was kept.</source>
        <translation>O CPF/CNPJ é longo demais. Nada foi guardado.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was kept.</source>
        <translation>Parece o número de um cartão. Números de cartão nunca são anotados: nada foi guardado.</translation>
    </message>
    <message>
        <source>%1 has that tax number already. Nothing was kept.</source>
        <translation>%1 já tem esse CPF/CNPJ. Nada foi guardado.</translation>
    </message>
</context>
<context>
    <name>StockAge</name>
    <message>
        <source>live</source>
        <translation>ao vivo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
</context>
<context>
    <name>SaleEdits</name>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece o número de um cartão. Números de cartão nunca são anotados: nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is no percentage: between 0 and 100, with two decimals at most. Nothing was changed.</source>
        <translation>“%1” não é uma porcentagem: entre 0 e 100, com até duas casas decimais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The discount is more than the sale (%1). Nothing was changed.</source>
        <translation>O desconto é maior que a venda (%1). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The discount is more than the line (%1). Nothing was changed.</source>
        <translation>O desconto é maior que a linha (%1). Nada foi alterado.</translation>
    </message>
    <message>
        <source>Why? Choose or write a reason: it is printed and kept.</source>
        <translation>Por quê? Escolher ou escrever um motivo: ele é impresso e guardado.</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Desconto: %1</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>Desconto em toda a venda</translation>
    </message>
    <message>
        <source>Without discount: %1</source>
        <translation>Sem desconto: %1</translation>
    </message>
    <message>
        <source>The sale is without discount</source>
        <translation>A venda está sem desconto</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: agora %2</translation>
    </message>
    <message>
        <source>What does it cost? Type the price. Nothing was added.</source>
        <translation>Quanto custa? Digitar o preço. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>The note is gone</source>
        <translation>A observação foi tirada</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Obs.: %1</translation>
    </message>
    <message>
        <source>The sale is to whoever came in</source>
        <translation>A venda é para o consumidor final</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Prices as always</source>
        <translation>Preços de sempre</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>Preços: %1</translation>
    </message>
    <message>
        <source>Discount of %1 on the whole sale</source>
        <translation>Desconto de %1 na venda inteira</translation>
    </message>
    <message>
        <source>Discount of %1: %2</source>
        <translation>Desconto de %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 em vez de %3</translation>
    </message>
</context>
<context>
    <name>mostrador::SidePanel</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>mostrador::Keypad</name>
    <message>
        <source>Take the last one back</source>
        <translation>Apagar o último</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Vírgula decimal</translation>
    </message>
</context>
<context>
    <name>mostrador::Numpad</name>
    <message>
        <source>Qty.</source>
        <translation>Qtd.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Apagar o último</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Vírgula decimal</translation>
    </message>
</context>
<context>
    <name>mostrador::DiscountPanel</name>
    <message>
        <source>%1, without discount</source>
        <translation>%1, sem desconto</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation>Em toda a venda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>A linha</translation>
    </message>
    <message>
        <source>The sale</source>
        <translation>A venda</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Freguês</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Near its date</source>
        <translation>Perto de vencer</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Preço errado</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Desconto em porcentagem</translation>
    </message>
    <message>
        <source>Discount in %1</source>
        <translation>Desconto em %1</translation>
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
        <translation>Antes %1. A linha: %2</translation>
    </message>
    <message>
        <source>Price of the catalogue: %1</source>
        <translation>Preço de catálogo: %1</translation>
    </message>
    <message>
        <source>What does it cost? Type the price. Nothing was changed.</source>
        <translation>Quanto custa? Digitar o preço. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Catalogue price</source>
        <translation>Preço de catálogo</translation>
    </message>
    <message>
        <source>Price of one %1, tax included</source>
        <translation>Preço por %1, com imposto</translation>
    </message>
    <message>
        <source>Price of one, tax included</source>
        <translation>Preço de um, com imposto</translation>
    </message>
</context>
<context>
    <name>mostrador::OpenLinePanel</name>
    <message>
        <source>What is it? Type what is sold. Nothing was added.</source>
        <translation>O que é? Digitar o que se vende. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>What does it cost? Type the price. Nothing was added.</source>
        <translation>Quanto custa? Digitar o preço. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Avulso</translation>
    </message>
    <message>
        <source>What is not in the catalogue</source>
        <translation>O que não está no catálogo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Price of one, tax included</source>
        <translation>Preço de um, com imposto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>Imposto %1</translation>
    </message>
</context>
<context>
    <name>mostrador::NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Obs.</translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation>Em toda a venda</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>A linha</translation>
    </message>
    <message>
        <source>The sale</source>
        <translation>A venda</translation>
    </message>
    <message>
        <source>It is printed on the receipt and kept with the sale.</source>
        <translation>É impressa no cupom e guardada com a venda.</translation>
    </message>
</context>
<context>
    <name>mostrador::PriceListPanel</name>
    <message>
        <source>Price list</source>
        <translation>Tabela de preços</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Prices as always</source>
        <translation>Preços de sempre</translation>
    </message>
    <message>
        <source>As this customer always has</source>
        <translation>Como este cliente tem sempre</translation>
    </message>
    <message>
        <source>The shop has no price list yet. They are made at the hub.</source>
        <translation>A loja ainda não tem tabela de preços. Elas são feitas no hub.</translation>
    </message>
</context>
<context>
    <name>mostrador::PriceCheckPanel</name>
    <message>
        <source>That looks like the number of a card, and is no product.</source>
        <translation>Parece o número de um cartão, e não é um produto.</translation>
    </message>
    <message>
        <source>We did not find “%1”.</source>
        <translation>Não encontramos “%1”.</translation>
    </message>
    <message>
        <source>Stock here</source>
        <translation>Estoque aqui</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sem dado</translation>
    </message>
    <message>
        <source>Price of the catalogue</source>
        <translation>Preço de catálogo</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>Escanear primeiro um produto.</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Consultar preço</translation>
    </message>
    <message>
        <source>Nothing is sold by this. One code after another.</source>
        <translation>Com isto não se vende nada. Um código após o outro.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Add to the sale</source>
        <translation>Adicionar à venda</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Código ou nome</translation>
    </message>
</context>
<context>
    <name>mostrador::CustomerPanel</name>
    <message>
        <source>No customer has been kept at this till yet.</source>
        <translation>Nenhum cliente foi guardado ainda neste caixa.</translation>
    </message>
    <message>
        <source>Nobody is called that. Enter keeps a new customer.</source>
        <translation>Ninguém se chama assim. Enter guarda um cliente novo.</translation>
    </message>
    <message>
        <source>The check digit of this %1 does not fit. Look at it once more; it can be kept as it is.</source>
        <translation>O dígito verificador deste %1 não confere. Olhar de novo; pode ser guardado como está.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente novo</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Alterar o cliente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ninguém em particular</translation>
    </message>
    <message>
        <source>Name or tax number</source>
        <translation>Nome ou CPF/CNPJ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tax number (optional)</source>
        <translation>CPF/CNPJ (opcional)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Price list: %1</source>
        <translation>Tabela de preços: %1</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>pelo grupo</translation>
    </message>
</context>
<context>
    <name>mostrador::SalePanels</name>
    <message>
        <source>This is not done yet: Enter does it, Esc leaves it.</source>
        <translation>Isto ainda não foi feito: Enter faz, Esc deixa.</translation>
    </message>
    <message>
        <source>There is nothing in the sale yet that this could be done to.</source>
        <translation>Ainda não há nada na venda a que isto se aplique.</translation>
    </message>
    <message>
        <source>A line with an open price has no other: remove it and ring it up anew.</source>
        <translation>Uma linha avulsa não tem outro preço: tirar e lançar de novo.</translation>
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
        <translation>Voltar de %1</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>It was asked for the open sale.</source>
        <translation>Foi pedido para a venda aberta.</translation>
    </message>
    <message>
        <source>It was asked for the exchange that is open.</source>
        <translation>Foi pedido para a troca que está aberta.</translation>
    </message>
    <message>
        <source>It was asked for the exchange of receipt %1.</source>
        <translation>Foi pedido para a troca do comprovante %1.</translation>
    </message>
    <message>
        <source>The card has been charged, and what it pays is not charged yet. %1 Use it there, or give it back there.</source>
        <translation>O cartão já foi cobrado, e o que ele paga ainda não. %1 Usar lá, ou devolver o valor lá.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>authorisation %1</source>
        <translation>autorização %1</translation>
    </message>
    <message>
        <source>Asking the terminal</source>
        <translation>Consultando o terminal</translation>
    </message>
    <message>
        <source>The customer pays on the terminal. The answer comes here by itself.</source>
        <translation>O cliente paga no terminal. A resposta chega aqui sozinha.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Nothing was charged. The sale is as it was.</source>
        <translation>Nada foi cobrado. A venda ficou como estava.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Não cobrado</translation>
    </message>
    <message>
        <source>The sale is as it was.</source>
        <translation>A venda ficou como estava.</translation>
    </message>
    <message>
        <source>Not known if it was charged</source>
        <translation>Não se sabe se foi cobrado</translation>
    </message>
    <message>
        <source>Do not pass the card again: the till goes on asking about this payment and never charges it twice. It can be left for later; it is not lost.</source>
        <translation>Não passar o cartão de novo: o caixa continua consultando este pagamento e nunca o cobra duas vezes. Pode ficar para depois; não se perde.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Approved, in no sale yet</source>
        <translation>Aprovado, em nenhuma venda ainda</translation>
    </message>
    <message>
        <source>The card has been charged. Use it for this sale, or give it back.</source>
        <translation>O cartão já foi cobrado. Usar nesta venda, ou devolver.</translation>
    </message>
    <message>
        <source>The card has been charged, and it is more than what is missing here. Give it back, or use it in another sale.</source>
        <translation>O cartão já foi cobrado, e é mais do que falta aqui. Devolver, ou usar em outra venda.</translation>
    </message>
    <message>
        <source>The card has been charged. Use it when its sale is charged, or give it back.</source>
        <translation>O cartão já foi cobrado. Usar ao receber a venda, ou devolver.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Giving it back</source>
        <translation>Devolvendo</translation>
    </message>
    <message>
        <source>The terminal is giving the money back to the card.</source>
        <translation>O terminal está devolvendo o dinheiro ao cartão.</translation>
    </message>
    <message>
        <source>Not known if it was given back</source>
        <translation>Não se sabe se foi devolvido</translation>
    </message>
    <message>
        <source>The till goes on asking and never gives it back twice. It can be left for later; it is not lost.</source>
        <translation>O caixa continua consultando e nunca devolve duas vezes. Pode ficar para depois; não se perde.</translation>
    </message>
    <message>
        <source>Not given back</source>
        <translation>Não devolvido</translation>
    </message>
    <message>
        <source>The card is still charged. Try again, or leave it for later: it is not lost.</source>
        <translation>O cartão continua cobrado. Tentar de novo, ou deixar para depois: não se perde.</translation>
    </message>
    <message>
        <source>The money goes back to the card.</source>
        <translation>O dinheiro volta ao cartão.</translation>
    </message>
</context>
<context>
    <name>mostrador::CardDesk</name>
    <message>
        <source>This card was asked for something else that is open: it is settled there.</source>
        <translation>Este cartão foi pedido para outra operação que está aberta: resolve-se lá.</translation>
    </message>
    <message>
        <source>Charge the sale first (F12). Nothing was charged.</source>
        <translation>Receber primeiro a venda (F12). Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Only cash may be more than what is missing. Nothing was charged.</source>
        <translation>Só em dinheiro se pode receber mais do que falta. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>There is nothing of this payment left to give back.</source>
        <translation>Não resta nada deste pagamento para devolver.</translation>
    </message>
    <message>
        <source>It does not fit into what is missing of this sale.</source>
        <translation>Não cabe no que falta desta venda.</translation>
    </message>
    <message>
        <source>It was approved before the terminal could cancel it.</source>
        <translation>Foi aprovado antes que o terminal pudesse cancelar.</translation>
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
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Authorisation code on the terminal's slip</source>
        <translation>Código de autorização do comprovante do terminal</translation>
    </message>
    <message>
        <source>Slip says yes</source>
        <translation>Comprovante diz sim</translation>
    </message>
    <message>
        <source>Slip says no</source>
        <translation>Comprovante diz não</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>Cartão manual</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>A seguinte</translation>
    </message>
</context>
<context>
    <name>mostrador::TenderList</name>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tirar %1</translation>
    </message>
    <message>
        <source>Give %1 back to the card</source>
        <translation>Devolver %1 ao cartão</translation>
    </message>
</context>
<context>
    <name>mostrador::TenderDetail</name>
    <message>
        <source>Authorisation code on the slip (may stay empty)</source>
        <translation>Código de autorização do comprovante (ou vazio)</translation>
    </message>
    <message>
        <source>Voucher %1 paid receipt %2 of this till already. Nothing was charged; take another means of payment.</source>
        <translation>O vale %1 já pagou o cupom %2 deste caixa. Nada foi cobrado; usar outro meio de pagamento.</translation>
    </message>
    <message>
        <source>There can be 1 to %1 installments. Nothing was charged.</source>
        <translation>Pode haver de 1 a %1 parcelas. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Whose account (name)</source>
        <translation>De quem é a conta (nome)</translation>
    </message>
    <message>
        <source>On the account of %1.</source>
        <translation>Na conta de %1.</translation>
    </message>
    <message>
        <source>Code of the voucher: scan or type it</source>
        <translation>Código do vale: escanear ou digitar</translation>
    </message>
    <message>
        <source>Only this till is looked at: whether another one has taken it is not known here.</source>
        <translation>Só este caixa é verificado: se outro já o aceitou, aqui não se sabe.</translation>
    </message>
    <message>
        <source>Authorisation code on the slip</source>
        <translation>Código de autorização do comprovante</translation>
    </message>
    <message>
        <source>Charge the card on its own machine first. Never type a card's number.</source>
        <translation>Cobrar primeiro na maquininha à parte. Nunca digitar o número de um cartão.</translation>
    </message>
    <message>
        <source>Installments (empty = 1)</source>
        <translation>Parcelas (vazio = 1)</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>The name of the parked sale is too long. Nothing was parked.</source>
        <translation>O nome da venda em espera é longo demais. Nada foi posto em espera.</translation>
    </message>
    <message>
        <source>This sale has too many lines to be parked. It is as it was: charge it, or take it in two.</source>
        <translation>Esta venda tem linhas demais para ficar em espera. Ficou como estava: receber, ou fazer em duas.</translation>
    </message>
    <message>
        <source>This sale is not parked any more. Nothing was changed.</source>
        <translation>Esta venda já não está em espera. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Till %1 has it already. Nothing was changed.</source>
        <translation>O caixa %1 já está com ela. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another till parked it: it can be recalled when the hub answers. Nothing was changed.</source>
        <translation>Outro caixa a pôs em espera: pode ser retomada quando o hub responder. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The parked sale cannot be read as a whole. It stays parked; ring it up anew.</source>
        <translation>A venda em espera não pode ser lida por inteiro. Continua em espera; lançar de novo.</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Caixa %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedDelegate</name>
    <message>
        <source>At till %1</source>
        <translation>No caixa %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedPanel</name>
    <message>
        <source>That looks like a card&apos;s number. It is never kept: give the sale another name.</source>
        <translation>Parece o número de um cartão. Nunca é guardado: dar outro nome à venda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nome (opcional)</translation>
    </message>
    <message>
        <source>Name of the parked sale</source>
        <translation>Nome da venda em espera</translation>
    </message>
    <message>
        <source>Customer, table, a word</source>
        <translation>Cliente, mesa, uma palavra</translation>
    </message>
    <message>
        <source>Parked sales</source>
        <translation>Vendas em espera</translation>
    </message>
    <message>
        <source>No sale is parked.</source>
        <translation>Não há vendas em espera.</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>Pôr em espera</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1. The counter is free for the next customer.</source>
        <translation>
            <numerusform>%n linha, %1. O caixa fica livre para o próximo cliente.</numerusform>
            <numerusform>%n linhas, %1. O caixa fica livre para o próximo cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows and Enter, or its digit. What is open now is parked.</source>
        <translation>Setas e Enter, ou seu número. A venda aberta fica em espera.</translation>
    </message>
</context>
<context>
    <name>mostrador::ParkedChip</name>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked sales: %n. Recall one</source>
        <translation>
            <numerusform>Vendas em espera: %n. Retomar</numerusform>
            <numerusform>Vendas em espera: %n. Retomar uma</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>All of %1 came back before. Nothing was recorded.</source>
        <translation>Tudo de %1 já foi devolvido. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Of %1 only %2 can still come back. Nothing was recorded.</source>
        <translation>De %1 só se pode devolver mais %2. Nada foi registrado.</translation>
    </message>
    <message>
        <source>A line of the return is not of this sale. Nothing was recorded.</source>
        <translation>Uma linha da devolução não é desta venda. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The quantity that comes back must be more than zero, and pieces are whole. Nothing was recorded.</source>
        <translation>A quantidade devolvida deve ser maior que zero, e unidades são inteiras. Nada foi registrado.</translation>
    </message>
    <message>
        <source>More money would go back for %1 than is left of what was paid. Nothing was recorded.</source>
        <translation>Por %1 seria devolvido mais do que resta do que foi pago. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Nothing comes back yet. Choose what does. Nothing was recorded.</source>
        <translation>Ainda não se devolve nada. Escolher o que se devolve. Nada foi registrado.</translation>
    </message>
</context>
<context>
    <name>SaleReasonText</name>
    <message>
        <source>Not wanted</source>
        <translation>Não quer</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Com defeito</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Trocado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Preço errado</translation>
    </message>
    <message>
        <source>Wrong payment</source>
        <translation>Pagamento errado</translation>
    </message>
    <message>
        <source>Rung up wrong</source>
        <translation>Lançada errada</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
</context>
<context>
    <name>mostrador::PastSalesModel</name>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Returned in part</source>
        <translation>Devolvida em parte</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvida</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
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
        <translation>O que é</translation>
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
        <translation>Confirmada pelo hub</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>Nenhum documento escolhido.</translation>
    </message>
    <message>
        <source>Search by number, day, product, customer or amount.</source>
        <translation>Buscar por número, dia, produto, cliente ou valor.</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Devolução ou troca</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Troco</translation>
    </message>
</context>
<context>
    <name>mostrador::VoidPanel</name>
    <message>
        <source>Give the money back with the card&apos;s terminal and type the authorisation code from its slip. Nothing was recorded yet.</source>
        <translation>Devolver o dinheiro com o terminal de cartões e digitar o código de autorização do seu comprovante. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>This looks like the number of a card, which is never written down here. Nothing was recorded.</source>
        <translation>Isto parece o número de um cartão, que nunca é anotado aqui. Nada foi registrado.</translation>
    </message>
    <message>
        <source>%1 is the code of the payment. Type the one from the slip of the refund. Nothing was recorded yet.</source>
        <translation>%1 é o código do pagamento. Digitar o do comprovante da devolução. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>%1 go back by hand: do it on the card&apos;s terminal. Authorisation code of the refund:</source>
        <translation>%1 são devolvidos à mão, com o terminal de cartões. Código de autorização da devolução:</translation>
    </message>
    <message>
        <source>Authorisation code of the refund</source>
        <translation>Código de autorização da devolução</translation>
    </message>
    <message>
        <source>Choose a reason. Nothing was recorded yet.</source>
        <translation>Escolher um motivo. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Void the sale %1?</source>
        <translation>Cancelar a venda %1?</translation>
    </message>
    <message>
        <source>All of it comes back to the stock, and the money goes back as it was paid: %1. This cannot be undone.</source>
        <translation>Tudo volta ao estoque, e o dinheiro volta como foi pago: %1. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Do not void</source>
        <translation>Não cancelar</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnDraft</name>
    <message>
        <source>Close the payment (Esc) to change the exchange.</source>
        <translation>Fechar a cobrança (Esc) para modificar a troca.</translation>
    </message>
    <message>
        <source>The money is going back: what comes back stays as it is.</source>
        <translation>O dinheiro está sendo devolvido: o que volta fica como está.</translation>
    </message>
    <message>
        <source>There is not enough of %1: stock %2. The exchange is as it was.</source>
        <translation>Não há %1 suficiente: estoque %2. A troca ficou como estava.</translation>
    </message>
    <message>
        <source>This till has no receipt %1: it is another till&apos;s, or older than what is kept here. It can come back without a receipt.</source>
        <translation>Este caixa não tem o cupom %1: é de outro caixa, ou mais velho do que se guarda aqui. Pode ser devolvido sem cupom.</translation>
    </message>
    <message>
        <source>%1 is itself a return or a void: nothing of it can come back.</source>
        <translation>%1 é uma devolução ou um cancelamento: não há nada a devolver.</translation>
    </message>
    <message>
        <source>The sale %1 was voided: nothing of it can come back.</source>
        <translation>A venda %1 foi cancelada: não há nada a devolver.</translation>
    </message>
    <message>
        <source>All of the sale %1 came back before.</source>
        <translation>A venda %1 já foi devolvida por inteiro.</translation>
    </message>
    <message>
        <source>What comes back is zero or more.</source>
        <translation>O que se devolve é zero ou mais.</translation>
    </message>
    <message>
        <source>All of %1 came back before.</source>
        <translation>Tudo de %1 já foi devolvido.</translation>
    </message>
    <message>
        <source>Of %1 only %2 can still come back.</source>
        <translation>De %1 só se pode devolver mais %2.</translation>
    </message>
    <message>
        <source>Nothing comes back yet: choose how many of what.</source>
        <translation>Ainda não se devolve nada: escolher quanto de quê.</translation>
    </message>
    <message>
        <source>Choose a reason. Nothing was recorded yet.</source>
        <translation>Escolher um motivo. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Without a receipt the name of the customer is needed. Nothing was recorded yet.</source>
        <translation>Sem cupom é preciso o nome do cliente. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Give the money back with the card&apos;s terminal and type the authorisation code from its slip. Nothing was recorded yet.</source>
        <translation>Devolver o dinheiro com o terminal de cartões e digitar o código de autorização do seu comprovante. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>This looks like the number of a card, which is never written down here. Nothing was recorded.</source>
        <translation>Isto parece o número de um cartão, que nunca é anotado aqui. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Nothing is taken instead yet: scan it, or give the money back without an exchange.</source>
        <translation>Ainda não se leva nada em troca: escanear, ou devolver o dinheiro sem troca.</translation>
    </message>
    <message>
        <source>The terminal has not answered yet; it is asked again. Nothing is recorded before it does. %1</source>
        <translation>O terminal ainda não respondeu; será consultado de novo. Nada é registrado antes disso. %1</translation>
    </message>
    <message>
        <source>The terminal gives the money back: follow what it shows.</source>
        <translation>O terminal devolve o dinheiro: seguir o que ele mostra.</translation>
    </message>
    <message>
        <source>The terminal gave %1 back to this card before, and no return has it yet. Take it back the way it was paid. Nothing was recorded.</source>
        <translation>O terminal já devolveu %1 a este cartão, e ainda não está em nenhuma devolução. Devolver como foi pago. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Return of the receipt %1, %2</source>
        <translation>Devolução do cupom %1, %2</translation>
    </message>
    <message>
        <source>Return without a receipt, %1: %2</source>
        <translation>Devolução sem cupom, %1: %2</translation>
    </message>
    <message>
        <source>Return of the receipt %1 by another payment type than it was paid with: %2</source>
        <translation>Devolução do cupom %1 por outro meio de pagamento que o da venda: %2</translation>
    </message>
    <message>
        <source>Part of this exchange was paid before, and now nothing is to be paid. Take something more, or take out what was added last, and charge it.</source>
        <translation>Uma parte desta troca já foi paga, e agora não há nada a pagar. Incluir algo mais, ou tirar o último que foi incluído, e cobrar.</translation>
    </message>
    <message>
        <source>Some of this receipt came back at another till: less of it is left than it seemed. Look at the lines again.</source>
        <translation>Uma parte deste cupom foi devolvida em outro caixa: resta menos do que parecia. Olhar as linhas de novo.</translation>
    </message>
    <message>
        <source>The card terminal was asked for this exchange, and that is not settled. Charge the exchange: there it is asked again, used, given back, or settled by its slip. Until then more can be taken, and nothing else changes.</source>
        <translation>O terminal de cartões foi consultado por esta troca, e isso não está resolvido. Cobrar a troca: ali se consulta de novo, se usa, se devolve ou se resolve pelo comprovante. Até lá é possível levar mais, e nada mais muda.</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnLinesModel</name>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>To stock</source>
        <translation>Ao estoque</translation>
    </message>
    <message>
        <source>at today&apos;s price</source>
        <translation>ao preço de hoje</translation>
    </message>
    <message>
        <source>lowest price paid in 90 days</source>
        <translation>menor preço pago em 90 dias</translation>
    </message>
    <message>
        <source>came back with this document</source>
        <translation>devolvido com este documento</translation>
    </message>
    <message>
        <source>all came back before</source>
        <translation>tudo já foi devolvido</translation>
    </message>
    <message>
        <source>%1 came back before</source>
        <translation>já devolvido: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Volta</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Leva</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
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
        <translation>Como se devolve · %1 muda</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Como foi pago</translation>
    </message>
    <message>
        <source>Authorisation code of the refund</source>
        <translation>Código de autorização</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>To charge</source>
        <translation>A receber</translation>
    </message>
    <message>
        <source>No exchange</source>
        <translation>Sem troca</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>%1 of it was received already</source>
        <translation>Já foram recebidos %1</translation>
    </message>
    <message>
        <source>By which means comes next</source>
        <translation>O meio de pagamento se escolhe em seguida</translation>
    </message>
    <message>
        <source>Rounding of cash %1</source>
        <translation>Arredondamento em dinheiro %1</translation>
    </message>
</context>
<context>
    <name>mostrador::ReturnPage</name>
    <message>
        <source>%1 expired on %2. It is in the exchange: take it out if it is not to be sold.</source>
        <translation>%1 venceu em %2. Está na troca: tirá-lo se não deve ser vendido.</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (antes %2)</translation>
    </message>
    <message>
        <source>The price of %1 changed. The exchange has the new price: tell the customer.</source>
        <translation>O preço de %1 mudou. A troca tem o preço novo: avisar o cliente.</translation>
    </message>
    <message>
        <source>The promotions of the shop changed. The exchange has the new prices: tell the customer.</source>
        <translation>As promoções da loja mudaram. A troca tem os preços novos: avisar o cliente.</translation>
    </message>
    <message>
        <source>%1 is not on this receipt.</source>
        <translation>%1 não está neste cupom.</translation>
    </message>
    <message>
        <source>We did not find the code %1.</source>
        <translation>Não encontramos o código %1.</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolução sem cupom</translation>
    </message>
    <message>
        <source>Return of receipt %1</source>
        <translation>Devolução do cupom %1</translation>
    </message>
    <message>
        <source>The return of receipt %1 was left; nothing of it was recorded.</source>
        <translation>A devolução do cupom %1 foi deixada; nada foi registrado.</translation>
    </message>
    <message>
        <source>The exchange of receipt %1 was left; nothing of it was recorded.</source>
        <translation>A troca do cupom %1 foi deixada; nada foi registrado.</translation>
    </message>
    <message>
        <source>The return without a receipt was left; nothing of it was recorded.</source>
        <translation>A devolução sem cupom foi deixada; nada foi registrado.</translation>
    </message>
    <message>
        <source>The exchange without a receipt was left; nothing of it was recorded.</source>
        <translation>A troca sem cupom foi deixada; nada foi registrado.</translation>
    </message>
    <message>
        <source>Exchange without a receipt</source>
        <translation>Troca sem cupom</translation>
    </message>
    <message>
        <source>Exchange of receipt %1</source>
        <translation>Troca do cupom %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>To stock</source>
        <translation>Ao estoque</translation>
    </message>
    <message>
        <source>At the lowest price paid in 90 days; somebody in the office looks at it afterwards.</source>
        <translation>Ao menor preço pago em 90 dias; depois alguém do escritório revisa.</translation>
    </message>
    <message>
        <source>Scan what comes back, or type its name</source>
        <translation>Escanear o que volta, ou digitar seu nome</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>Escanear ou digitar um nome</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>One less comes back</source>
        <translation>Devolver um a menos</translation>
    </message>
    <message>
        <source>One more comes back</source>
        <translation>Devolver um a mais</translation>
    </message>
    <message>
        <source>How much comes back</source>
        <translation>Quanto se devolve</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Scan what is taken instead, or type its name</source>
        <translation>Escanear o que se leva em troca, ou digitar seu nome</translation>
    </message>
    <message>
        <source>We recovered the exchange in progress, and that %1 was received for it. %2 goes on with the rest.</source>
        <translation>Recuperamos a troca em andamento, e que foram recebidos %1 por ela. %2 continua com o resto.</translation>
    </message>
    <message>
        <source>We recovered the exchange in progress. %1 goes on with it.</source>
        <translation>Recuperamos a troca em andamento. %1 continua com ela.</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Volta %1</translation>
    </message>
    <message>
        <source>Taken instead %1</source>
        <translation>Leva %1</translation>
    </message>
    <message>
        <source>To charge %1</source>
        <translation>A receber %1</translation>
    </message>
    <message>
        <source>To give back %1</source>
        <translation>A devolver %1</translation>
    </message>
    <message>
        <source>Part of this exchange was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed.</source>
        <translation>Uma parte desta troca já foi paga. Cobrar o resto, ou ir à cobrança e tirar o que se devolve. Nada foi alterado.</translation>
    </message>
    <message>
        <source>of another till of the shop</source>
        <translation>de outro caixa da loja</translation>
    </message>
    <message>
        <source>Nothing of what was to come back can come back any more.</source>
        <translation>Do que ia ser devolvido, nada mais pode ser devolvido.</translation>
    </message>
</context>
<context>
    <name>mostrador::SalesScreen</name>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>No document of this till fits.</source>
        <translation>Nenhum documento deste caixa corresponde.</translation>
    </message>
    <message>
        <source>This till has sold nothing yet.</source>
        <translation>Este caixa ainda não vendeu nada.</translation>
    </message>
    <message>
        <source>Number, day (today, yesterday, 24/11), product, customer or amount. Esc empties the search.</source>
        <translation>Número, dia (hoje, ontem, 24/11), produto, cliente ou valor. Esc limpa a busca.</translation>
    </message>
    <message>
        <source>What is sold stands here at once.</source>
        <translation>O que se vende aparece aqui na hora.</translation>
    </message>
    <message>
        <source>Taken back under %1. No money goes back.</source>
        <translation>Devolução %1 registrada. Não há dinheiro a devolver.</translation>
    </message>
    <message>
        <source>%1 is not a sale: only a sale can be voided.</source>
        <translation>%1 não é uma venda: só uma venda pode ser cancelada.</translation>
    </message>
    <message>
        <source>The sale %1 is void already.</source>
        <translation>A venda %1 já está cancelada.</translation>
    </message>
    <message>
        <source>Something of the sale %1 came back already: the rest can be returned, but it cannot be voided.</source>
        <translation>Algo da venda %1 já foi devolvido: o resto pode ser devolvido, mas ela não pode ser cancelada.</translation>
    </message>
    <message>
        <source>The sale %1 is void, under %2.</source>
        <translation>A venda %1 foi cancelada, com o número %2.</translation>
    </message>
    <message>
        <source>Copy %1 of %2: it is marked as one, and recorded.</source>
        <translation>Cópia %1 de %2: está marcada como cópia e fica registrada.</translation>
    </message>
    <message>
        <source>Return: scan the receipt, or find it and press Enter. Without a receipt: %1.</source>
        <translation>Devolução: escanear o cupom, ou buscá-lo e apertar Enter. Sem cupom: %1.</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolução sem cupom</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>troco %1</translation>
    </message>
    <message>
        <source>Exchanged under %1. Nothing is to be paid.</source>
        <translation>Troca %1 registrada. Não há nada a pagar.</translation>
    </message>
    <message>
        <source>Exchanged under %1. Received: %2.</source>
        <translation>Troca %1 registrada. Recebido: %2.</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Buscar ou escanear</translation>
    </message>
    <message>
        <source>The terminal gives the money back: follow what it shows.</source>
        <translation>O terminal devolve o dinheiro: seguir o que ele mostra.</translation>
    </message>
    <message>
        <source>Void the sale %1, %2</source>
        <translation>Anular a venda %1, %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Taken back under %1.</source>
        <translation>Devolução %1 registrada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Exchanged under %1.</source>
        <translation>Troca %1 registrada.</translation>
    </message>
    <message>
        <source>Give back: %1.</source>
        <translation>Entregar: %1.</translation>
    </message>
    <message>
        <source>Already back: %1.</source>
        <translation>Já devolvido: %1.</translation>
    </message>
    <message>
        <source>The hub is asked for the receipt %1.</source>
        <translation>Pergunta-se ao hub pelo cupom %1.</translation>
    </message>
    <message>
        <source>Neither this till nor the hub has a receipt %1 of this shop. Without a receipt, with approval: %2.</source>
        <translation>Nem este caixa nem o hub têm um cupom %1 desta loja. Sem cupom, com aprovação: %2.</translation>
    </message>
    <message>
        <source>The receipt %1 is not kept at this till any more, and the hub does not answer. It can come back when the hub answers; or now without a receipt, with approval: %2.</source>
        <translation>O cupom %1 já não é guardado neste caixa, e o hub não responde. Pode ser devolvido quando o hub responder; ou agora sem cupom, com aprovação: %2.</translation>
    </message>
    <message>
        <source>The receipt %1 is of till %2, and the hub does not answer: what came back of it is not known here. It can come back when the hub answers, or at that till; or now without a receipt, with approval: %3.</source>
        <translation>O cupom %1 é do caixa %2, e o hub não responde: aqui não se sabe o que foi devolvido dele. Pode ser devolvido quando o hub responder, ou nesse caixa; ou agora sem cupom, com aprovação: %3.</translation>
    </message>
    <message>
        <source>Enter asks the hub whether another till of the shop has it, to take it back here.</source>
        <translation>Enter pergunta ao hub se outro caixa da loja o tem, para devolver aqui.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Cupom %1</translation>
    </message>
    <message>
        <source>An exchange was being paid when the program ended, and it cannot go on. Give back what was received for it. %1</source>
        <translation>Uma troca estava sendo cobrada quando o programa terminou, e não pode continuar. Devolver o que foi recebido por ela. %1</translation>
    </message>
    <message>
        <source>An exchange was being paid when the program ended, and it cannot go on. Give back what was received for it: %1. %2</source>
        <translation>Uma troca estava sendo cobrada quando o programa terminou, e não pode continuar. Devolver o que foi recebido por ela: %1. %2</translation>
    </message>
    <message>
        <source>It was given back</source>
        <translation>Já foi devolvido</translation>
    </message>
    <message>
        <source>The void of %1 is not recorded yet: wait for the terminal, or end it with Esc. Nothing else was opened.</source>
        <translation>O cancelamento de %1 ainda não foi registrado: espere o terminal, ou interrompa com Esc. Nada mais foi aberto.</translation>
    </message>
</context>
<context>
    <name>mostrador::TerminalRefunds</name>
    <message>
        <source>The terminal did not give the money back.</source>
        <translation>O terminal não devolveu o dinheiro.</translation>
    </message>
    <message>
        <source>%1 Nothing was recorded.</source>
        <translation>%1 Nada foi registrado.</translation>
    </message>
    <message>
        <source>Whether the terminal gave money back to this card is not known yet; it is asked again. Nothing was recorded: try again in a moment.</source>
        <translation>Ainda não se sabe se o terminal devolveu dinheiro a este cartão; está sendo consultado. Nada foi registrado: tentar de novo em um momento.</translation>
    </message>
    <message>
        <source>The terminal gave %1 back to this card before, and no return has it yet: take back at least so much.</source>
        <translation>O terminal já devolveu %1 a este cartão, e ainda não está em nenhuma devolução: devolver pelo menos isso.</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>This GS1 code names no product: it has neither (01) nor (02).</source>
        <translation>Este código GS1 não indica produto: não tem (01) nem (02).</translation>
    </message>
    <message>
        <source>The label of %1 says no weight. Nothing was added.</source>
        <translation>A etiqueta de %1 não diz o peso. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The label says a weight, and %1 is sold by the piece. Nothing was added.</source>
        <translation>A etiqueta diz um peso, e %1 é vendido por unidade. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The label of %1 says no price. Nothing was added.</source>
        <translation>A etiqueta de %1 não diz o preço. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The label says a weight, and %1 is not sold by weight. Nothing was added.</source>
        <translation>A etiqueta diz um peso e %1 não é vendido por peso. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The label says pieces, and %1 is not sold by the piece. Nothing was added.</source>
        <translation>A etiqueta diz unidades e %1 não é vendido por unidade. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The label of %1 says no pieces. Nothing was added.</source>
        <translation>A etiqueta de %1 não diz quantas unidades são. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The label of %1 has a price in another currency. Nothing was added.</source>
        <translation>A etiqueta de %1 tem um preço em outra moeda. Nada foi adicionado.</translation>
    </message>
</context>
<context>
    <name>Gs1</name>
    <message>
        <source>This GS1 code is too long.</source>
        <translation>Este código GS1 é longo demais.</translation>
    </message>
    <message>
        <source>This GS1 code says nothing.</source>
        <translation>Este código GS1 não diz nada.</translation>
    </message>
    <message>
        <source>“%1” is no identifier of GS1.</source>
        <translation>“%1” não é um identificador GS1.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of (%2).</source>
        <translation>“%1” não pode ser o valor de (%2).</translation>
    </message>
    <message>
        <source>“%1” is no date of (%2).</source>
        <translation>“%1” não é uma data de (%2).</translation>
    </message>
</context>
<context>
    <name>ScaleRule</name>
    <message>
        <source>“%1” means nothing here. Write digits, . for the item, {NNDDD} for the value, C for the check digit.</source>
        <translation>“%1” não significa nada aqui. Escrever dígitos, . para o item, {NNDDD} para o valor, C para o dígito verificador.</translation>
    </message>
    <message>
        <source>The value is missing: write it once, as {NNDDD}.</source>
        <translation>Falta o valor: escrevê-lo uma vez, como {NNDDD}.</translation>
    </message>
    <message>
        <source>The value has too few or too many digits.</source>
        <translation>O valor tem dígitos de menos ou de mais.</translation>
    </message>
    <message>
        <source>In the value, N stands before D.</source>
        <translation>No valor, N vem antes de D.</translation>
    </message>
    <message>
        <source>A rule begins with the digits that all its labels begin with, such as 20.</source>
        <translation>Uma regra começa com os dígitos com que começam todas as suas etiquetas, como 20.</translation>
    </message>
    <message>
        <source>The item is missing: write a dot for each of its digits.</source>
        <translation>Falta o item: escrever um ponto para cada um dos seus dígitos.</translation>
    </message>
    <message>
        <source>C, the check digit of the whole, is the last.</source>
        <translation>C, o dígito verificador do todo, vem por último.</translation>
    </message>
    <message>
        <source>P, the check digit of the value, is for a value of four or five digits.</source>
        <translation>P, o dígito verificador do valor, é para um valor de quatro ou cinco dígitos.</translation>
    </message>
    <message>
        <source>Pieces have no decimals: write N only.</source>
        <translation>Unidades não têm decimais: escrever só N.</translation>
    </message>
    <message>
        <source>The value has too many decimals.</source>
        <translation>O valor tem decimais demais.</translation>
    </message>
    <message>
        <source>Between the braces stand only N and D, such as {NNDDD}.</source>
        <translation>Entre as chaves ficam só N e D, como {NNDDD}.</translation>
    </message>
</context>
<context>
    <name>StandardPages</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes where there is little light.</source>
        <translation>O escuro cansa menos os olhos onde há pouca luz.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of everything in the window; receipts keep theirs.</source>
        <translation>De tudo na janela; os cupons mantêm o seu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window and of how it writes numbers. It changes at once.</source>
        <translation>Da janela e de como escreve os números. Muda na hora.</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <translation>Vender e avisar</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>Não vender</translation>
    </message>
    <message>
        <source>When there is not enough stock</source>
        <translation>Quando o estoque não basta</translation>
    </message>
    <message>
        <source>Counted by what this till knows. What was never counted is always sold.</source>
        <translation>Pelo que este caixa sabe. O que nunca foi contado é sempre vendido.</translation>
    </message>
</context>
<context>
    <name>mostrador::CodeTester</name>
    <message>
        <source>Scan something, or type the digits of a code.</source>
        <translation>Escanear algo, ou digitar os dígitos de um código.</translation>
    </message>
    <message>
        <source>nothing: it fell silent</source>
        <translation>nada: ficou em silêncio</translation>
    </message>
    <message>
        <source>From the scanner, with milliseconds: %1. At the end: %2.</source>
        <translation>Do leitor, com milissegundos: %1. No fim: %2.</translation>
    </message>
    <message>
        <source>Too slow or too short for a scanner: %1. At the end: %2.</source>
        <translation>Lento ou curto demais para um leitor: %1. No fim: %2.</translation>
    </message>
    <message>
        <source>Label of a scale, by rule %1: %2. Item %3.</source>
        <translation>Etiqueta de balança, pela regra %1: %2. Item %3.</translation>
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
        <translation>Preço %1.</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>product inside</source>
        <translation>produto contido</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>fabricado</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>consumir até</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de série</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>pieces inside</source>
        <translation>unidades contidas</translation>
    </message>
    <message>
        <source>maker&apos;s own code</source>
        <translation>código próprio do fabricante</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preço</translation>
    </message>
    <message>
        <source>Neither a code of a product nor a label of a scale nor a code of GS1.</source>
        <translation>Não é código de produto, nem etiqueta de balança, nem código GS1.</translation>
    </message>
    <message>
        <source>Code of a product.</source>
        <translation>Código de um produto.</translation>
    </message>
    <message>
        <source>Code of GS1: %1</source>
        <translation>Código GS1: %1</translation>
    </message>
    <message>
        <source>No product has it.</source>
        <translation>Nenhum produto o tem.</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produto: %1</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Está vencido.</translation>
    </message>
    <message>
        <source>Try a code</source>
        <translation>Testar um código</translation>
    </message>
    <message>
        <source>Try a code · %1</source>
        <translation>Testar um código · %1</translation>
    </message>
    <message>
        <source>Scan or type it here</source>
        <translation>Escanear ou digitar aqui</translation>
    </message>
    <message>
        <source>That looks like the number of a card, and is no product.</source>
        <translation>Parece o número de um cartão, e não é um produto.</translation>
    </message>
</context>
<context>
    <name>mostrador::FavouriteEditor</name>
    <message>
        <source>Arrows choose a tile, Enter gives it a product. Everything counts at once.</source>
        <translation>As setas escolhem um favorito, Enter lhe dá um produto. Tudo vale na hora.</translation>
    </message>
    <message>
        <source>Another product instead of %1</source>
        <translation>Outro produto no lugar de %1</translation>
    </message>
    <message>
        <source>Product of the new tile</source>
        <translation>Produto do favorito novo</translation>
    </message>
    <message>
        <source>There is no room for more favourites.</source>
        <translation>Não há lugar para mais favoritos.</translation>
    </message>
    <message>
        <source>%1 has a tile already. Choose another.</source>
        <translation>%1 já tem seu lugar. Escolher outro.</translation>
    </message>
    <message>
        <source>%1 is a favourite.</source>
        <translation>%1 é um favorito.</translation>
    </message>
    <message>
        <source>We did not find the code %1.</source>
        <translation>Não encontramos o código %1.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>A última alteração foi desfeita.</translation>
    </message>
    <message>
        <source>The favourites are those of the shop.</source>
        <translation>Os favoritos são os da loja.</translation>
    </message>
    <message>
        <source>%1 has another colour.</source>
        <translation>%1 tem outra cor.</translation>
    </message>
    <message>
        <source>%1 is no favourite any more.</source>
        <translation>%1 já não é um favorito.</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 mudou de lugar.</translation>
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
        <translation>Produto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>Os da loja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Name or code of the product</source>
        <translation>Nome ou código do produto</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Produtos encontrados</translation>
    </message>
</context>
<context>
    <name>mostrador::FavouriteGrid</name>
    <message>
        <source>New favourite</source>
        <translation>Favorito novo</translation>
    </message>
</context>
<context>
    <name>mostrador::KeysModel</name>
    <message>
        <source>own</source>
        <translation>própria</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
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
        <translation>Atalhos, esquema de teclas, teclas F</translation>
    </message>
    <message>
        <source>Press the new key of “%1”. Esc leaves it as it is.</source>
        <translation>Pressionar a nova tecla de “%1”. Esc a deixa como está.</translation>
    </message>
    <message>
        <source>%1 does “%2” from now on.</source>
        <translation>%1 faz “%2” a partir de agora.</translation>
    </message>
    <message>
        <source>All keys are those of the preset again.</source>
        <translation>Todas as teclas são de novo as originais.</translation>
    </message>
    <message>
        <source>The keys are those of the preset %1.</source>
        <translation>As teclas são as do esquema %1.</translation>
    </message>
    <message numerus="yes">
        <source>The keys are those of the preset %1, but for %n of your own. Each preset has its own.</source>
        <translation>
            <numerusform>As teclas são as do esquema %1, salvo %n própria. Cada esquema tem as suas.</numerusform>
            <numerusform>As teclas são as do esquema %1, salvo %n próprias. Cada esquema tem as suas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has the key of the preset again.</source>
        <translation>“%1” tem de novo a tecla original.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Esquema de teclas</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>América Latina</translation>
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
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Next preset</source>
        <translation>Próximo esquema</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Mudar a tecla</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s</source>
        <translation>Voltar à original</translation>
    </message>
    <message>
        <source>All back to the preset&apos;s</source>
        <translation>Todas as originais</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then its new key. Buttons and the list of keys (%1) follow at once.</source>
        <translation>Escolher uma ação, pressionar Enter e depois sua nova tecla. Os botões e a lista de teclas (%1) mudam na hora.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
</context>
<context>
    <name>mostrador::RuleEditor</name>
    <message>
        <source>Labels of the scale</source>
        <translation>Etiquetas da balança</translation>
    </message>
    <message>
        <source>The first rule that fits reads the label. Digits stand for themselves, each dot for a digit of the item, {NNDDD} for the value (N before, D after the mark), C for the check digit, P for one of the value.</source>
        <translation>A primeira regra que serve lê a etiqueta. Os dígitos são eles mesmos, cada ponto um dígito do item, {NNDDD} o valor (N antes e D depois da vírgula), C o dígito verificador, P o do valor.</translation>
    </message>
    <message>
        <source>Rules for labels of the scale</source>
        <translation>Regras para etiquetas de balança</translation>
    </message>
    <message>
        <source>Digits of the label</source>
        <translation>Dígitos da etiqueta</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
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
        <translation>Espanha</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules were replaced by those of %1</source>
        <translation>As regras próprias foram trocadas pelas de %1</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Regras de %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removida: %1</translation>
    </message>
    <message>
        <source>the shop&apos;s own rules</source>
        <translation>regras próprias</translation>
    </message>
    <message>
        <source>This rule is not saved yet: Enter saves it, Esc leaves it.</source>
        <translation>Esta regra ainda não foi salva: Enter salva, Esc a deixa.</translation>
    </message>
</context>
<context>
    <name>mostrador::RulesModel</name>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Digits of the label</source>
        <translation>Dígitos da etiqueta</translation>
    </message>
</context>
<context>
    <name>mostrador::ScannerPage</name>
    <message>
        <source>A digit cannot stand here: it would be cut from the codes themselves.</source>
        <translation>Aqui não pode haver um dígito: ele seria cortado dos próprios códigos.</translation>
    </message>
    <message>
        <source>Speed of the scanner</source>
        <translation>Velocidade do leitor</translation>
    </message>
    <message>
        <source>Milliseconds between characters. Slow is for radio scanners; a person is slower still.</source>
        <translation>Milissegundos entre caracteres. Lento é para leitores por rádio; uma pessoa é ainda mais lenta.</translation>
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
        <translation>Código mais curto</translation>
    </message>
    <message>
        <source>What is shorter is taken for typing, unless the code box has the focus.</source>
        <translation>O mais curto vale como digitado, salvo na caixa de códigos.</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Enviado antes de cada código</translation>
    </message>
    <message>
        <source>A sign that nobody types, such as ~, makes the scanner certain. Empty: none.</source>
        <translation>Um sinal que ninguém digita, como ~, torna o leitor inconfundível. Vazio: nenhum.</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>Enviado depois de cada código</translation>
    </message>
    <message>
        <source>Enter, Tab and nothing are understood by themselves. Empty: none but these.</source>
        <translation>Enter, Tab e nada são entendidos sozinhos. Vazio: nenhum outro.</translation>
    </message>
    <message>
        <source>barcode, scale, label, weight, price, GS1, rules, test</source>
        <translation>código de barras, balança, etiqueta, peso, preço, GS1, regras, teste</translation>
    </message>
    <message>
        <source>Scanner and scale</source>
        <translation>Leitor e balança</translation>
    </message>
</context>
<context>
    <name>mostrador::SettingsScreen</name>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Nenhum ajuste se chama “%1”.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar nos ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Arredondamento em dinheiro</translation>
    </message>
    <message>
        <source>Only what is paid in cash; what is rounded off is a line of its own on the receipt.</source>
        <translation>Só o que se paga em dinheiro; o arredondado é uma linha à parte no cupom.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>A favor do cliente</translation>
    </message>
    <message>
        <source>Halves are rounded</source>
        <translation>A metade se arredonda</translation>
    </message>
    <message>
        <source>To the nearest amount, and a half up or down; or always as it is better for whoever pays.</source>
        <translation>Ao valor mais próximo, e a metade para cima ou para baixo; ou sempre o melhor para quem paga.</translation>
    </message>
    <message>
        <source>Coins and notes</source>
        <translation>Moedas e notas</translation>
    </message>
    <message>
        <source>The quick amounts are made of them. Enter keeps it; empty: those in use.</source>
        <translation>Os valores rápidos vêm delas. Enter guarda; vazio: as que circulam.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de cartões</translation>
    </message>
    <message>
        <source>Its address, such as tls://terminal.example:8645. Enter keeps it; empty: there is none.</source>
        <translation>Seu endereço, como tls://terminal.example:8645. Enter guarda; vazio: não há.</translation>
    </message>
    <message>
        <source>Certificate authority of the terminal</source>
        <translation>Autoridade certificadora do terminal</translation>
    </message>
    <message>
        <source>A file, only when the terminal's certificate is signed by the shop itself. Enter keeps it.</source>
        <translation>Um arquivo, só se o certificado do terminal for assinado pela própria loja. Enter guarda.</translation>
    </message>
</context>
<context>
    <name>CrashWords</name>
    <message>
        <source>The return %1 was recorded before the program ended: %2 go back to the customer. Do not take it back again.</source>
        <translation>A devolução %1 ficou registrada antes de o programa terminar: %2 voltam ao cliente. Não devolver de novo.</translation>
    </message>
    <message>
        <source>The void %1 of the sale %2 was recorded before the program ended: %3 go back to the customer.</source>
        <translation>O cancelamento %1 da venda %2 ficou registrado antes de o programa terminar: %3 voltam ao cliente.</translation>
    </message>
    <message>
        <source>The exchange %1 was recorded before the program ended: %2 go back to the customer. Do not do it again.</source>
        <translation>A troca %1 ficou registrada antes de o programa terminar: %2 voltam ao cliente. Não fazer de novo.</translation>
    </message>
    <message>
        <source>The exchange %1 was recorded before the program ended: %2 were to be charged. Do not do it again.</source>
        <translation>A troca %1 ficou registrada antes de o programa terminar: era preciso cobrar %2. Não fazer de novo.</translation>
    </message>
    <message>
        <source>Sale %1 of %2 was recorded before the program ended. Do not ring it up again.</source>
        <translation>A venda %1 de %2 ficou registrada antes de o programa terminar. Não cobrar de novo.</translation>
    </message>
    <message>
        <source>It is not known whether a card was charged %1. It is being asked for.</source>
        <translation>Não se sabe se um cartão foi cobrado em %1. Está sendo consultado.</translation>
    </message>
    <message>
        <source>It is not known whether the terminal gave %1 back to a card. It is being asked for.</source>
        <translation>Não se sabe se o terminal devolveu %1 a um cartão. Está sendo consultado.</translation>
    </message>
    <message>
        <source>A card was charged %1, and no sale has it yet.</source>
        <translation>Um cartão foi cobrado em %1, e ainda não está em nenhuma venda.</translation>
    </message>
    <message>
        <source>The terminal gave %1 back to a card, and no return has it yet. Take it back once more: the card is not asked again.</source>
        <translation>O terminal devolveu %1 a um cartão, e ainda não está em nenhuma devolução. Fazer a devolução de novo: o cartão não é consultado outra vez.</translation>
    </message>
    <message>
        <source>The terminal says that it did not charge the %1.</source>
        <translation>O terminal diz que não cobrou %1.</translation>
    </message>
    <message>
        <source>The terminal says that it did not give the %1 back.</source>
        <translation>O terminal diz que não devolveu %1.</translation>
    </message>
    <message>
        <source>The terminal says that it charged the %1.</source>
        <translation>O terminal diz que cobrou %1.</translation>
    </message>
    <message>
        <source>The terminal says that it gave the %1 back.</source>
        <translation>O terminal diz que devolveu %1.</translation>
    </message>
</context>
<context>
    <name>Cash</name>
    <message>
        <source>This cannot be the count of a drawer. Nothing was changed.</source>
        <translation>Isto não pode ser a contagem de uma gaveta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>No shift is open: open it in Cash first. The sale stays as it is.</source>
        <translation>Não há turno aberto: abra-o primeiro em Caixa. A venda fica como está.</translation>
    </message>
    <message>
        <source>No shift is open. Open one first.</source>
        <translation>Não há turno aberto. Abra um primeiro.</translation>
    </message>
    <message>
        <source>A shift is open already. Nothing was recorded.</source>
        <translation>Já há um turno aberto. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Why? Choose a reason. Nothing was recorded yet.</source>
        <translation>Por quê? Escolha um motivo. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>How much? Type the amount. Nothing was recorded yet.</source>
        <translation>Quanto? Digite o valor. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>The drawer was not counted yet. Nothing was recorded.</source>
        <translation>A gaveta ainda não foi contada. Nada foi registrado.</translation>
    </message>
    <message>
        <source>No more can stay in the drawer than was counted. Nothing was recorded yet.</source>
        <translation>Não pode ficar na gaveta mais do que foi contado. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Why does it differ? Write it down. Nothing was recorded yet.</source>
        <translation>Por que há diferença? Escreva. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Something was recorded since the drawer was counted. Count it again. Nothing was closed.</source>
        <translation>Algo foi registrado depois que a gaveta foi contada. Conte-a de novo. Nada foi fechado.</translation>
    </message>
    <message>
        <source>The card terminal has not ended a payment yet: wait for it, or settle it by hand in the sale. Nothing was recorded.</source>
        <translation>O terminal ainda não terminou uma cobrança: esperar, ou resolvê-la à mão na venda. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The open sale is paid in part: charge the rest, or take off what is given back. Nothing was recorded.</source>
        <translation>A venda aberta está paga em parte: cobrar o restante, ou retirar o que se devolve. Nada foi registrado.</translation>
    </message>
    <message>
        <source>A card was charged for the open sale: charge the rest, or give it back to the card. Nothing was recorded.</source>
        <translation>Foi cobrado no cartão para a venda aberta: cobrar o restante, ou devolver ao cartão. Nada foi registrado.</translation>
    </message>
    <message>
        <source>This could not be read again, so nothing was recorded: %1</source>
        <translation>Isto não poderia ser lido de novo, por isso nada foi registrado: %1</translation>
    </message>
    <message>
        <source>The drawer is in another currency. Nothing was recorded.</source>
        <translation>A gaveta está em outra moeda. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Whether a shift is open cannot be read: %1 The sale stays as it is.</source>
        <translation>Não é possível ler se há um turno aberto: %1 A venda fica como está.</translation>
    </message>
    <message>
        <source>An exchange is being paid: charge the rest, or leave it. Nothing was recorded.</source>
        <translation>Uma troca está sendo cobrada: cobrar o resto, ou sair dela. Nada foi registrado.</translation>
    </message>
    <message>
        <source>A sale that could not be parked waits: finish the open sale, and it is open again. Nothing was recorded.</source>
        <translation>Há uma venda que não pôde ser posta em espera: terminar a venda aberta, e ela abre de novo. Nada foi registrado.</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Cash</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Selling needs an open shift</source>
        <translation>Vender exige um turno aberto</translation>
    </message>
    <message>
        <source>By itself: as soon as one was ever opened at this till.</source>
        <translation>Automático: desde que algum foi aberto neste caixa.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>A close may differ by</source>
        <translation>Diferença tolerada no fechamento</translation>
    </message>
    <message>
        <source>This is no amount. Nothing was changed.</source>
        <translation>Não é um valor. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Most that should lie in the drawer</source>
        <translation>Máximo na gaveta</translation>
    </message>
    <message>
        <source>With more, the till asks for some of it to be taken to the safe. Empty: nobody is reminded. Enter keeps it.</source>
        <translation>Com mais, o caixa pede levar uma parte ao cofre. Vazio: ninguém é avisado. Enter guarda.</translation>
    </message>
    <message>
        <source>Folder of the PDFs</source>
        <translation>Pasta dos PDF</translation>
    </message>
    <message>
        <source>Each Z goes there, and the receipts that are saved. Empty: Mostrador among the documents. Enter keeps it.</source>
        <translation>Cada Z vai para lá, e os cupons que são salvos. Vazio: Mostrador entre os documentos. Enter guarda.</translation>
    </message>
    <message>
        <source>More than this needs a reason, and where people are named somebody who agrees. Enter keeps it.</source>
        <translation>Se for maior, pede um motivo e, onde há usuários, que alguém aprove. Enter guarda.</translation>
    </message>
</context>
<context>
    <name>CashWords</name>
    <message>
        <source>Cash in</source>
        <translation>Suprimento</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sangria</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Gaveta aberta</translation>
    </message>
    <message>
        <source>Small change</source>
        <translation>Troco miúdo</translation>
    </message>
    <message>
        <source>More float</source>
        <translation>Mais fundo</translation>
    </message>
    <message>
        <source>To the bank or safe</source>
        <translation>Ao banco ou ao cofre</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Despesa</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Salário</translation>
    </message>
    <message>
        <source>To look at it</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Wrong change given</source>
        <translation>Troco errado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exato</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Faltam %1</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>Sobram %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
</context>
<context>
    <name>DayReport</name>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluções</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Anulações</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Discounts in it</source>
        <translation>Descontos incluídos</translation>
    </message>
    <message>
        <source>Cash rounding in it</source>
        <translation>Arredondamento incluído</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Imposto %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fundo inicial</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Dinheiro recebido</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Dinheiro devolvido</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Suprimento</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sangria</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Deve haver na gaveta</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Gaveta aberta sem venda</translation>
    </message>
    <message>
        <source>Shift %1, opened %2</source>
        <translation>Turno %1, aberto %2</translation>
    </message>
    <message>
        <source>X report: the shift goes on</source>
        <translation>Leitura X: o turno continua</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Redução Z %1</translation>
    </message>
    <message>
        <source>Counted in the drawer</source>
        <translation>Contado na gaveta</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Diferença, %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Fica na gaveta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fechado por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Made after this till was put back to a copy,</source>
        <translation>Feito após este caixa voltar a uma cópia,</translation>
    </message>
    <message>
        <source>before the hub knew of it. Series</source>
        <translation>antes de o hub saber disso. Série</translation>
    </message>
    <message>
        <source>Before it, with no shift open; in no sum of this report:</source>
        <translation>Antes, sem turno aberto; em nenhuma soma deste relatório:</translation>
    </message>
    <message>
        <source>Cash of them, in the float</source>
        <translation>Dinheiro deles, no fundo</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Signature of who takes it</source>
        <translation>Assinatura de quem retira</translation>
    </message>
    <message>
        <source>Signature of who brings it</source>
        <translation>Assinatura de quem entrega</translation>
    </message>
    <message>
        <source>Left by the close before</source>
        <translation>Deixado pelo fechamento anterior</translation>
    </message>
    <message>
        <source>At the opening</source>
        <translation>Na abertura</translation>
    </message>
    <message>
        <source>Cannot be read any more; in it by their totals, without tax</source>
        <translation>Já não podem ser lidos; constam pelo total, sem impostos</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>What is the person called? Nothing was kept yet.</source>
        <translation>Como a pessoa se chama? Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>A name has %1 characters at most, and no card&apos;s number. Nothing was kept yet.</source>
        <translation>Um nome tem no máximo %1 caracteres e nenhum número de cartão. Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>The PIN has %1 to %2 digits. Nothing was kept yet.</source>
        <translation>O PIN tem de %1 a %2 dígitos. Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Take another. Nothing was kept yet.</source>
        <translation>Esse PIN é o primeiro que qualquer um tentaria. Escolha outro. Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>%1 may not do this either. Nothing was changed.</source>
        <translation>%1 também não pode fazer isso. Nada foi alterado.</translation>
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
        <translation>Já há alguém que se chama %1. Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>Somebody must be the manager: make another one first. Nothing was changed.</source>
        <translation>É preciso haver um gerente: crie outro primeiro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The first person is a manager. Nothing was kept yet.</source>
        <translation>A primeira pessoa é gerente. Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>There is nobody like that any more. Nothing was changed.</source>
        <translation>Essa pessoa não está mais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A PIN is missing. Nothing was kept yet.</source>
        <translation>Falta o PIN. Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>Too many wrong PINs of %1. Wait %2, or let a manager lift it. Others can sign in.</source>
        <translation>PINs errados demais de %1. Espere %2, ou um gerente pode liberar. Os outros podem entrar.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1. The next try is in %2.</source>
        <translation>Não é o PIN de %1. A próxima tentativa é em %2.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>Não é o PIN de %1.</translation>
    </message>
    <message>
        <source>This needs somebody who may do it. Nothing was recorded.</source>
        <translation>É preciso alguém que possa fazer isso. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now: this machine has not the memory for it. Close other programs and try again.</source>
        <translation>O PIN não pode ser verificado agora: falta memória neste computador. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>What is kept of this PIN cannot be read. A manager can set another one, and comes back with a recovery code if it is theirs.</source>
        <translation>O que foi guardado deste PIN não pode ser lido. Um gerente pode definir outro e, se for o dele, volta com um código de recuperação.</translation>
    </message>
    <message>
        <source>What PINs of this till are checked with is not here: neither the file pin.pepper beside its database nor the system's keychain gives it. Bring the file back from where the till was before, or unlock the keychain.</source>
        <translation>Não está aqui com que se verificam os PINs deste caixa: nem o arquivo pin.pepper ao lado do banco de dados nem o chaveiro do sistema o dão. Trazer o arquivo de onde o caixa estava antes, ou desbloquear o chaveiro.</translation>
    </message>
    <message>
        <source>What PINs of this till are checked with was put into the system's keychain, which does not give it now: it is locked, or another user's. Unlock it, or start the till as the user that it was set up by.</source>
        <translation>Com que se verificam os PINs deste caixa foi guardado no chaveiro do sistema, que agora não o dá: está bloqueado ou é de outro usuário. Desbloqueá-lo, ou abrir o caixa com o usuário com que foi preparado.</translation>
    </message>
    <message>
        <source>At the sign-in a manager can also come back with a recovery code, and then set new PINs.</source>
        <translation>Onde se entra, um gerente também pode voltar com um código de recuperação e depois definir PINs novos.</translation>
    </message>
    <message>
        <source>The system has no keychain that answers.</source>
        <translation>O sistema não tem um chaveiro que responda.</translation>
    </message>
    <message>
        <source>The system's keychain is locked. Unlock it and try again.</source>
        <translation>O chaveiro do sistema está bloqueado. Desbloqueá-lo e tentar de novo.</translation>
    </message>
    <message>
        <source>The system's keychain has not answered; it may be locked. Unlock it and try again.</source>
        <translation>O chaveiro do sistema não respondeu; pode estar bloqueado. Desbloqueá-lo e tentar de novo.</translation>
    </message>
    <message>
        <source>The system's keychain has nothing of this till.</source>
        <translation>O chaveiro do sistema não tem nada deste caixa.</translation>
    </message>
    <message>
        <source>In this role %1 needs a PIN of at least %2 digits: type a new one. Nothing was changed.</source>
        <translation>Neste papel %1 precisa de um PIN de pelo menos %2 dígitos: digitar um novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file that PINs of this till are checked with (pin.pepper). It was not used. Make it readable by its owner only.</source>
        <translation>Outros usuários deste computador podem ler o arquivo com que os PINs deste caixa são conferidos (pin.pepper). Ele não foi usado. Deixe que só o dono possa lê-lo.</translation>
    </message>
    <message>
        <source>The file that PINs of this till are checked with (pin.pepper) cannot be read. Check its permissions.</source>
        <translation>Não é possível ler o arquivo com que os PINs deste caixa são conferidos (pin.pepper). Verifique as permissões dele.</translation>
    </message>
    <message>
        <source>The file that PINs of this till are checked with (pin.pepper) is damaged. Bring it back from a copy of the till's folder.</source>
        <translation>O arquivo com que os PINs deste caixa são conferidos (pin.pepper) está danificado. Recuperá-lo de uma cópia da pasta do caixa.</translation>
    </message>
    <message>
        <source>The file that PINs of this till are checked with (pin.pepper) cannot be written. Check free space and permissions of the data folder.</source>
        <translation>Não é possível gravar o arquivo com que os PINs deste caixa são conferidos (pin.pepper). Verifique o espaço livre e as permissões da pasta de dados.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Cashier</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
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
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Price below the catalogue</source>
        <translation>Preço abaixo do catálogo</translation>
    </message>
    <message>
        <source>Return with receipt</source>
        <translation>Devolução com cupom</translation>
    </message>
    <message>
        <source>Return without receipt</source>
        <translation>Devolução sem cupom</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Anular uma venda</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir a gaveta</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Suprimento</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sangria</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Abrir turno</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Fechar turno</translation>
    </message>
    <message>
        <source>Close with a difference</source>
        <translation>Fechar com diferença</translation>
    </message>
    <message>
        <source>Count the drawer again</source>
        <translation>Contar a gaveta de novo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Make and change products</source>
        <translation>Criar e editar produtos</translation>
    </message>
    <message>
        <source>Move and count stock</source>
        <translation>Movimentar e contar estoque</translation>
    </message>
    <message>
        <source>Discount of %1 on the whole sale</source>
        <translation>Desconto de %1 na venda inteira</translation>
    </message>
    <message>
        <source>%2: %1 below its price</source>
        <translation>%2: %1 abaixo do seu preço</translation>
    </message>
    <message>
        <source>Discount of %1: %2</source>
        <translation>Desconto de %1: %2</translation>
    </message>
    <message>
        <source>See the X and the dashboard</source>
        <translation>Ver o X e o painel</translation>
    </message>
    <message>
        <source>Money back by another payment type</source>
        <translation>Devolver o dinheiro por outro meio de pagamento</translation>
    </message>
</context>
<context>
    <name>mostrador::ApprovalSheet</name>
    <message>
        <source>This needs somebody&apos;s approval</source>
        <translation>É preciso uma autorização</translation>
    </message>
    <message>
        <source>%1. %2 may not do it alone; both names are recorded.</source>
        <translation>%1. %2 não pode fazer isso sem autorização; os dois nomes ficam registrados.</translation>
    </message>
    <message>
        <source>%1. Nobody else here may do it either.</source>
        <translation>%1. Ninguém mais aqui pode fazer isso.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
</context>
<context>
    <name>mostrador::CashScreen</name>
    <message>
        <source>The shift is closed: Z %1.</source>
        <translation>O turno está fechado: Z %1.</translation>
    </message>
    <message>
        <source>Shift counted</source>
        <translation>Turno contado</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>Turno aberto %1</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Turno fechado</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Não há turno aberto</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>aberto desde %1</translation>
    </message>
    <message>
        <source>float %1</source>
        <translation>fundo %1</translation>
    </message>
    <message>
        <source>Shift %1 is open with %2 in the drawer.</source>
        <translation>O turno %1 está aberto com %2 na gaveta.</translation>
    </message>
    <message>
        <source>%1. It is recorded.</source>
        <translation>%1. Ficou registrado.</translation>
    </message>
    <message>
        <source>See the X</source>
        <translation>Ver o X</translation>
    </message>
    <message>
        <source>No shift was closed here yet.</source>
        <translation>Nenhum turno foi fechado aqui ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) parked</source>
        <translation>
            <numerusform>%n venda em espera</numerusform>
            <numerusform>%n vendas em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not printed yet</source>
        <translation>
            <numerusform>%n documento ainda não impresso</numerusform>
            <numerusform>%n documentos ainda não impressos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not sent yet; they go by themselves</source>
        <translation>
            <numerusform>%n documento ainda não enviado; vai sozinho</numerusform>
            <numerusform>%n documentos ainda não enviados; vão sozinhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Turnos fechados</translation>
    </message>
    <message>
        <source>The drawer is counted: what is recorded now makes it be counted again.</source>
        <translation>A gaveta está contada: o que for registrado agora obriga a contar de novo.</translation>
    </message>
    <message>
        <source>No money went in or out there: it has no slip.</source>
        <translation>Ali não entrou nem saiu dinheiro: não tem comprovante.</translation>
    </message>
</context>
<context>
    <name>mostrador::DayPage</name>
    <message>
        <source>Cash in</source>
        <translation>Suprimento</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sangria</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir a gaveta</translation>
    </message>
    <message>
        <source>Movements of the drawer</source>
        <translation>Movimentos da gaveta</translation>
    </message>
    <message>
        <source>Nothing went in or out of the drawer beside sales.</source>
        <translation>Fora as vendas, nada entrou na gaveta nem saiu dela.</translation>
    </message>
    <message>
        <source>Sales are counted by themselves.</source>
        <translation>As vendas são contadas sozinhas.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Fechar turno</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Leitura X</translation>
    </message>
</context>
<context>
    <name>mostrador::ReportCard</name>
    <message>
        <source>No printer is set up. The settings have a page for it.</source>
        <translation>Não há impressora configurada. As configurações têm uma página para ela.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Leitura X</translation>
    </message>
</context>
<context>
    <name>mostrador::OpeningPage</name>
    <message>
        <source>Count the float. The last close left %1 in the drawer.</source>
        <translation>Conte o fundo inicial. O último fechamento deixou %1 na gaveta.</translation>
    </message>
    <message>
        <source>Count the float that is in the drawer: how many of each, Enter goes down. From the first shift on, sales need one that is open.</source>
        <translation>Conte o fundo que está na gaveta: quantos de cada, Enter desce. A partir do primeiro turno, vender exige um aberto.</translation>
    </message>
    <message>
        <source>The last close left %1, and %2 is counted: %3. Count again, or press %4 once more: it is recorded so.</source>
        <translation>O último fechamento deixou %1 e foi contado %2: %3. Contar de novo, ou %4 mais uma vez: fica registrado assim.</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Abrir turno</translation>
    </message>
    <message>
        <source>That was the last field. %1 opens the shift.</source>
        <translation>Esse era o último campo. %1 abre o turno.</translation>
    </message>
    <message>
        <source>Nothing is counted: the shift would begin without any change in the drawer. Count the float, or press %1 once more: it is opened with nothing.</source>
        <translation>Nada foi contado: o turno começaria sem troco na gaveta. Contar o fundo, ou %1 de novo: abre-se sem nada.</translation>
    </message>
</context>
<context>
    <name>mostrador::CloseSteps</name>
    <message>
        <source>Count the drawer again</source>
        <translation>Contar a gaveta de novo</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Fechar turno</translation>
    </message>
    <message>
        <source>Close the shift with a difference: %1</source>
        <translation>Fechar o turno com diferença: %1</translation>
    </message>
    <message>
        <source>What is pending</source>
        <translation>O que está pendente</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Contar a gaveta</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>O que fica</translation>
    </message>
    <message>
        <source>Nothing is pending. Next the drawer is counted; what should be in it is shown afterwards.</source>
        <translation>Nada está pendente. Agora conta-se a gaveta; o que deve haver é mostrado depois.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de novo</translation>
    </message>
    <message>
        <source>Nothing is counted in the drawer, and the count is final. Count it, or press %1 once more: it is recorded as empty.</source>
        <translation>Nada foi contado na gaveta, e a contagem é definitiva. Contar, ou %1 de novo: fica registrada como vazia.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Something was recorded since the drawer was counted: it is counted again, and somebody who may agrees to it.</source>
        <translation>Algo foi registrado desde que a gaveta foi contada: conta-se de novo, com a aprovação de quem pode.</translation>
    </message>
    <message>
        <source>A payment that was begun has to end first. Nothing else of this keeps the shift from being closed.</source>
        <translation>Uma cobrança começada tem que terminar antes. Nada mais disto impede fechar o turno.</translation>
    </message>
    <message>
        <source>What was counted before is still here. Look at each field again.</source>
        <translation>O que foi contado antes continua aqui. Conferir cada campo.</translation>
    </message>
    <message>
        <source>Close shift %1</source>
        <translation>Fechar o turno %1</translation>
    </message>
    <message>
        <source>What waits for an answer or a person. Only a payment that was begun has to end before the close.</source>
        <translation>O que espera uma resposta ou alguém. Antes do fechamento só precisa terminar um pagamento começado.</translation>
    </message>
    <message>
        <source>A blind count: what should be in the drawer is shown when it was counted. Who counted and when is recorded.</source>
        <translation>Contagem às cegas: o que deve haver na gaveta aparece depois de contada. Fica registrado quem contou e quando.</translation>
    </message>
    <message>
        <source>The count is recorded. What differs by more than the shop allows gets a reason; whoever counts again needs to be allowed to.</source>
        <translation>A contagem está registrada. Uma diferença maior que a tolerada leva seu motivo; contar de novo precisa de permissão.</translation>
    </message>
    <message>
        <source>The rest is taken out, for the safe or the bank. With the last key the shift is closed and has its Z.</source>
        <translation>O resto é retirado, para o cofre ou o banco. Com a última tecla o turno fica fechado e tem seu Z.</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>Confirmar a contagem</translation>
    </message>
    <message>
        <source>That was the last field. %1 confirms the count; from there on it is final.</source>
        <translation>Esse era o último campo. %1 confirma a contagem; a partir daí é definitiva.</translation>
    </message>
    <message>
        <source>Something was recorded since the drawer was counted: it is counted again.</source>
        <translation>Algo foi registrado desde a contagem da gaveta: conta-se outra vez.</translation>
    </message>
    <message>
        <source>A count was begun and not confirmed: what was typed is still there.</source>
        <translation>Uma contagem foi iniciada e não confirmada: o que foi digitado continua ali.</translation>
    </message>
</context>
<context>
    <name>mostrador::KeptPage</name>
    <message>
        <source>No more can stay in the drawer than was counted. Nothing was recorded yet.</source>
        <translation>Não pode ficar na gaveta mais do que foi contado. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Stays in the drawer as the next float</source>
        <translation>Fica na gaveta como próximo fundo</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The Z gets its number and cannot be changed afterwards.</source>
        <translation>O Z recebe seu número e depois não pode ser alterado.</translation>
    </message>
    <message>
        <source>Counted in the drawer</source>
        <translation>Contado na gaveta</translation>
    </message>
</context>
<context>
    <name>mostrador::ComparePage</name>
    <message>
        <source>Why does it differ? Write it down. Nothing was recorded yet.</source>
        <translation>Por que há diferença? Escreva. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece o número de um cartão. Números de cartão nunca são escritos: nada foi alterado.</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>Por que há diferença?</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Deve haver</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Nothing differs by more than %1.</source>
        <translation>Nenhuma diferença passa de %1.</translation>
    </message>
    <message>
        <source>More than %1 differs: it is written down why.</source>
        <translation>A diferença passa de %1: escreve-se o motivo.</translation>
    </message>
    <message>
        <source>More than %1 differs: it is written down why, and somebody who may agrees to it.</source>
        <translation>A diferença passa de %1: escreve-se o motivo e alguém autoriza.</translation>
    </message>
</context>
<context>
    <name>mostrador::CountPage</name>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece o número de um cartão. Números de cartão nunca são escritos: nada foi alterado.</translation>
    </message>
    <message>
        <source>No slips can come to so much. Nothing was recorded yet.</source>
        <translation>Nenhum comprovante soma tanto. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>%1, by its slips</source>
        <translation>%1, pelos comprovantes</translation>
    </message>
</context>
<context>
    <name>mostrador::CountGrid</name>
    <message>
        <source>“%1” is not how many there are of a note. Nothing was recorded.</source>
        <translation>“%1” não diz quantas notas há. Nada foi registrado.</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>Quantos de %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>O resto</translation>
    </message>
</context>
<context>
    <name>mostrador::MoveForm</name>
    <message>
        <source>How much? Type the amount. Nothing was recorded yet.</source>
        <translation>Quanto? Digite o valor. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Why? Choose a reason. Nothing was recorded yet.</source>
        <translation>Por quê? Escolha um motivo. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece o número de um cartão. Números de cartão nunca são escritos: nada foi alterado.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir a gaveta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
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
        <translation>Deixar</translation>
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
        <translation>Abrir a gaveta: %1</translation>
    </message>
    <message>
        <source>So much should not be in the drawer. Look at the amount, or press %1 once more: it is recorded so.</source>
        <translation>Não deveria haver tanto na gaveta. Conferir o valor, ou %1 de novo: fica registrado assim.</translation>
    </message>
    <message>
        <source>%1. So much should not be in the drawer</source>
        <translation>%1. Não deveria haver tanto na gaveta</translation>
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
        <translation>aprovado por %1</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>mostrador::PeopleDesk</name>
    <message>
        <source>%1 may not sell: let a cashier sign in. The sale stays as it is.</source>
        <translation>%1 não pode vender: deixe um operador entrar. A venda fica como está.</translation>
    </message>
    <message>
        <source>Sign in first. The sale stays as it is.</source>
        <translation>Entre primeiro. A venda fica como está.</translation>
    </message>
    <message>
        <source>Open the settings, once</source>
        <translation>Abrir os ajustes, uma vez</translation>
    </message>
    <message>
        <source>See the figures of the day, once</source>
        <translation>Ver os números do dia, uma vez</translation>
    </message>
</context>
<context>
    <name>mostrador::PeoplePage</name>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueio automático</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a touch. What is open stays open.</source>
        <translation>Depois de tantos minutos sem tecla nem toque. O que está aberto fica aberto.</translation>
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
        <translation>O que se pode fazer sem autorização</translation>
    </message>
    <message>
        <source>Beyond it somebody else approves, each time. These are the limits of:</source>
        <translation>Além disso outra pessoa autoriza, cada vez. Estes são os limites de:</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>Com autorização</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Sem autorização</translation>
    </message>
    <message>
        <source>Alone up to so many percent. 0: always with approval; empty: no limit. Enter keeps it.</source>
        <translation>Sem autorização até essa porcentagem. 0: sempre com autorização; vazio: sem limite. Enter guarda.</translation>
    </message>
    <message>
        <source>Alone up to this amount. 0: always with approval; empty: no limit. Enter keeps it.</source>
        <translation>Sem autorização até esse valor. 0: sempre com autorização; vazio: sem limite. Enter guarda.</translation>
    </message>
    <message>
        <source>“%1” is no percentage: between 0 and 100, with two decimals at most. Nothing was changed.</source>
        <translation>“%1” não é uma porcentagem: entre 0 e 100, com no máximo duas casas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Change what a role may do: %1</source>
        <translation>Alterar o que um papel pode: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>What PINs are checked with</source>
        <translation>Com que os PINs são verificados</translation>
    </message>
    <message>
        <source>A secret that is made with the first PIN: it lies in the system's keychain or, where there is none, in a file beside the till's database.</source>
        <translation>Um segredo criado com o primeiro PIN: fica no chaveiro do sistema ou, onde não há nenhum, em um arquivo ao lado do banco de dados do caixa.</translation>
    </message>
    <message>
        <source>A secret in the system's keychain, of the user that this program runs as. A copy of the till's data elsewhere knows no PIN: there the printed code lets a manager in.</source>
        <translation>Um segredo no chaveiro do sistema, do usuário com que este programa é executado. Uma cópia dos dados do caixa em outro lugar não conhece nenhum PIN: lá o código impresso deixa entrar um gerente.</translation>
    </message>
    <message>
        <source>A secret in a file beside the till's database, pin.pepper, not in the system's keychain. Whoever can read both could try PINs out elsewhere; a backup without it knows no PIN: there the printed code lets a manager in.</source>
        <translation>Um segredo em um arquivo ao lado do banco de dados do caixa, pin.pepper, não no chaveiro do sistema. Quem puder ler ambos poderia testar os PINs em outro lugar; uma cópia sem ele não conhece nenhum PIN: lá o código impresso deixa entrar um gerente.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
</context>
<context>
    <name>mostrador::PersonForm</name>
    <message>
        <source>%1 · does not work here any more</source>
        <translation>%1 · não trabalha mais aqui</translation>
    </message>
    <message>
        <source>Nobody is named yet: everybody may do everything, and nobody is asked for a PIN. The first person is a manager, whose PIN has %1 to %2 digits.</source>
        <translation>Ainda não há ninguém: todos podem tudo e não se pede PIN. A primeira pessoa é gerente; o PIN dela tem de %1 a %2 dígitos.</translation>
    </message>
    <message>
        <source>Whoever works here signs in with a PIN of %1 to %3 digits; supervisors, managers and auditors with one of %2 to %3. They are this till&apos;s own.</source>
        <translation>Quem trabalha aqui entra com um PIN de %1 a %3 dígitos; supervisores, gerentes e auditores, com um de %2 a %3. São próprios deste caixa.</translation>
    </message>
    <message>
        <source>Another PIN; empty: it stays</source>
        <translation>Outro PIN; vazio: fica o mesmo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Change who works here: %1</source>
        <translation>Alterar quem trabalha aqui: %1</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>Os dados de %1 foram salvos.</translation>
    </message>
    <message>
        <source>Lift the wait of %1</source>
        <translation>Liberar a espera de %1</translation>
    </message>
    <message>
        <source>%1 can sign in again at once.</source>
        <translation>%1 já pode entrar de novo.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabalha aqui</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Não mais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>Lift the wait</source>
        <translation>Liberar a espera</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Type the PIN once more, so that it is surely the one you mean. Nothing was changed.</source>
        <translation>Digite o PIN outra vez, para ter certeza de qual é. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Nothing was changed.</source>
        <translation>Os dois PINs não são iguais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>O mesmo PIN outra vez</translation>
    </message>
    <message>
        <source>What is written here is not kept yet: %1 keeps it, Esc drops it.</source>
        <translation>O que está escrito aqui ainda não foi salvo: %1 salva, Esc descarta.</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>PIN novo</translation>
    </message>
    <message>
        <source>It is being kept…</source>
        <translation>Está sendo salvo…</translation>
    </message>
    <message>
        <source>A code was scanned. It is no PIN: nothing was typed.</source>
        <translation>Um código foi lido. Não é um PIN: nada foi digitado.</translation>
    </message>
</context>
<context>
    <name>mostrador::PinForm</name>
    <message>
        <source>Type the PIN, then Enter.</source>
        <translation>Digite o PIN e Enter.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN is forgotten (%1)</source>
        <translation>Um gerente esqueceu o PIN (%1)</translation>
    </message>
</context>
<context>
    <name>mostrador::SignInPage</name>
    <message>
        <source>Who is at the till?</source>
        <translation>Quem está no caixa?</translation>
    </message>
    <message>
        <source>What was open stays as it is.</source>
        <translation>O que estava aberto fica como está.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>%1: a new PIN of %2 was set with the printed recovery code.</source>
        <translation>%1: foi definido um PIN novo de %2 com o código de recuperação impresso.</translation>
    </message>
    <message>
        <source>%1: a new PIN of %2 was set with a code that %3 made at the hub.</source>
        <translation>%1: foi definido um PIN novo de %2 com um código que %3 fez no hub.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The file %1 cannot be written. Choose another folder.</source>
        <translation>Não é possível gravar o arquivo %1. Escolher outra pasta.</translation>
    </message>
    <message>
        <source>“%1” is no EAN-13.</source>
        <translation>“%1” não é um EAN-13.</translation>
    </message>
    <message>
        <source>“%1” cannot be a barcode of the kind Code 128.</source>
        <translation>“%1” não pode ser um código de barras Code 128.</translation>
    </message>
    <message>
        <source>A QR code holds between 1 and %1 characters.</source>
        <translation>Um código QR leva entre 1 e %1 caracteres.</translation>
    </message>
    <message>
        <source>What was to be printed cannot be read any more. Nothing was printed.</source>
        <translation>O que devia ser impresso não pode mais ser lido. Nada foi impresso.</translation>
    </message>
    <message>
        <source>The document %1 is not at this till any more.</source>
        <translation>O documento %1 já não está neste caixa.</translation>
    </message>
    <message>
        <source>Receipt %1 was printed before.</source>
        <translation>O cupom %1 já foi impresso.</translation>
    </message>
    <message>
        <source>It was printed or put away meanwhile. Nothing was changed.</source>
        <translation>Enquanto isso foi impresso ou descartado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The program ended while it was being printed.</source>
        <translation>O programa terminou durante a impressão.</translation>
    </message>
    <message>
        <source>This till was put back to a copy: it may have been printed since the copy was made.</source>
        <translation>Este caixa voltou a uma cópia: pode ter sido impresso depois de feita.</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>Impresso outra vez</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>This machine has no print service: the program lp is missing. Install it (cups-client), or choose another way to the printer.</source>
        <translation>Este equipamento não tem serviço de impressão: falta o programa lp. Instalá-lo (cups-client) ou escolher outra conexão.</translation>
    </message>
    <message>
        <source>The print service cannot be asked: %1</source>
        <translation>Não é possível consultar o serviço de impressão: %1</translation>
    </message>
    <message>
        <source>The print service did not take it for the queue %1: %2</source>
        <translation>O serviço de impressão não o aceitou para a fila %1: %2</translation>
    </message>
    <message>
        <source>The print service did not say whether it took it for the queue %1.</source>
        <translation>O serviço de impressão não disse se o aceitou para a fila %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Não é possível gravar o arquivo %1: %2.</translation>
    </message>
    <message>
        <source>The printer at %1 cannot be opened: %2. Look whether it is switched on and its cable is plugged in.</source>
        <translation>Não é possível abrir a impressora em %1: %2. Ver se está ligada e com o cabo conectado.</translation>
    </message>
    <message>
        <source>The connection to the printer at %1 broke.</source>
        <translation>A conexão com a impressora em %1 caiu.</translation>
    </message>
    <message>
        <source>this user may not (the group of the device, often lp or dialout, must have it)</source>
        <translation>este usuário não tem permissão (deve estar no grupo do dispositivo, em geral lp ou dialout)</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>nothing is connected there</source>
        <translation>não há nada conectado ali</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>outro programa está usando</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is no device</source>
        <translation>não é um dispositivo</translation>
    </message>
    <message>
        <source>It was interrupted while it was being printed.</source>
        <translation>Foi interrompido durante a impressão.</translation>
    </message>
    <message>
        <source>The printer took no more of it. Look for the paper, the cover and the cable, and whether it came out.</source>
        <translation>A impressora parou de receber. Ver o papel, a tampa e o cabo, e se saiu.</translation>
    </message>
    <message>
        <source>The printer has taken all of it, and does not say that it came out.</source>
        <translation>A impressora recebeu tudo e não confirma que saiu.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Não há impressora configurada.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in a roll.</source>
        <translation>A impressora está sem papel. Colocar um rolo.</translation>
    </message>
    <message>
        <source>The printer's cover is open. Close it.</source>
        <translation>A tampa da impressora está aberta. Fechá-la.</translation>
    </message>
    <message>
        <source>The printer says that it cannot print. Switch it off and on again, and look for jammed paper.</source>
        <translation>A impressora avisa que não pode imprimir. Desligá-la e ligá-la, e ver se há papel preso.</translation>
    </message>
    <message>
        <source>The printer does not say how it is. If it is one that never does, switch off in the settings that it is asked.</source>
        <translation>A impressora não informa seu estado. Se é das que nunca informam, desativar a consulta nas configurações.</translation>
    </message>
    <message>
        <source>The connection to the printer broke.</source>
        <translation>A conexão com a impressora caiu.</translation>
    </message>
    <message>
        <source>The printer at %1 does not answer. Look whether it is switched on and its cable is plugged in.</source>
        <translation>A impressora em %1 não responde. Ver se está ligada e com o cabo conectado.</translation>
    </message>
    <message>
        <source>The printer's address is a name or a number such as 192.168.1.50, with :9100 after it if the port is another.</source>
        <translation>O endereço é um nome ou um número como 192.168.1.50, com :9100 no fim se a porta for outra.</translation>
    </message>
    <message>
        <source>A serial printer is a port such as /dev/ttyUSB0, with its speed after it: 9600, 19200, 38400, 57600 or 115200.</source>
        <translation>Uma impressora serial é uma porta como /dev/ttyUSB0, seguida da velocidade: 9600, 19200, 38400, 57600 ou 115200.</translation>
    </message>
    <message>
        <source>Write the name of the queue as the system has it; lpstat -e lists them.</source>
        <translation>Escrever o nome da fila como está no sistema; lpstat -e as mostra.</translation>
    </message>
    <message>
        <source>Write the printer's device, such as /dev/usb/lp0.</source>
        <translation>Escrever o dispositivo da impressora, como /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>Write the file that what is printed is added to.</source>
        <translation>Escrever o arquivo ao qual se acrescenta o impresso.</translation>
    </message>
    <message>
        <source>No printer is set up, and the drawer is opened by it. Open it with its key.</source>
        <translation>Não há impressora configurada, e a gaveta se abre por ela. Abri-la com a chave.</translation>
    </message>
    <message>
        <source>The drawer was not opened: open it with its key. %1</source>
        <translation>A gaveta não foi aberta: abri-la com a chave. %1</translation>
    </message>
    <message>
        <source>The printer is at it.</source>
        <translation>A impressora está fazendo isso.</translation>
    </message>
    <message>
        <source>The drawer is opened for what is recorded: a sale, or money in or out.</source>
        <translation>A gaveta se abre para o que fica registrado: uma venda, um suprimento ou uma sangria.</translation>
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
        <translation>Café com leite</translation>
    </message>
    <message>
        <source>Crème brûlée of the house, with a name that is too long for one line</source>
        <translation>Crème brûlée da casa, com um nome que não cabe em uma linha</translation>
    </message>
    <message>
        <source>Ñandú feather duster</source>
        <translation>Espanador de avestruz</translation>
    </message>
    <message>
        <source>Ana Núñez</source>
        <translation>Ana Conceição</translation>
    </message>
</context>
<context>
    <name>mostrador::CustomerDisplay</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
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
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recebido %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Troco</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
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
        <translation>Cupom %1</translation>
    </message>
    <message>
        <source>Copy %1 of receipt %2</source>
        <translation>Cópia %1 do cupom %2</translation>
    </message>
    <message>
        <source>perhaps it came out: look at the printer</source>
        <translation>talvez tenha saído: olhar a impressora</translation>
    </message>
    <message>
        <source>being printed</source>
        <translation>imprimindo</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>não impresso</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Não impressos: %1</translation>
    </message>
    <message>
        <source>Discard all that wait</source>
        <translation>Descartar tudo o que espera</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Redução Z %1</translation>
    </message>
    <message>
        <source>It will never be printed.</source>
        <translation>Nunca será impresso.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar mesmo assim</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cash slip %1</source>
        <translation>Comprovante de caixa %1</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, cópia %2</translation>
    </message>
</context>
<context>
    <name>mostrador::PrinterPage</name>
    <message>
        <source>It is a number from %1 to %2.</source>
        <translation>É um número de %1 a %2.</translation>
    </message>
    <message>
        <source>How the printer is connected</source>
        <translation>Como a impressora está conectada</translation>
    </message>
    <message>
        <source>System: a queue of this machine's print service. File: for trying things out.</source>
        <translation>Sistema: uma fila do serviço de impressão deste equipamento. Arquivo: para fazer testes.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
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
        <translation>Sistema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>Onde está a impressora</translation>
    </message>
    <message>
        <source>Network: 192.168.1.50. USB: /dev/usb/lp0. Serial: /dev/ttyUSB0 9600. System: the queue's name. Enter keeps it.</source>
        <translation>Rede: 192.168.1.50. USB: /dev/usb/lp0. Serial: /dev/ttyUSB0 9600. Sistema: o nome da fila. Enter salva.</translation>
    </message>
    <message>
        <source>The printer is asked how it is</source>
        <translation>O estado da impressora é consultado</translation>
    </message>
    <message>
        <source>Before each document, and whether it came out. Switch it off for a printer that never answers.</source>
        <translation>Antes de cada documento, e se saiu. Desativar se a impressora nunca responde.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Every sale is printed</source>
        <translation>Cada venda é impressa</translation>
    </message>
    <message>
        <source>Shift+Enter at the payment charges without printing.</source>
        <translation>Shift+Enter no pagamento recebe sem imprimir.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largura do papel</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caracteres por linha</translation>
    </message>
    <message>
        <source>Usually 48 on 80 mm (some printers 42), 32 on 58 mm. The test page shows it. Enter keeps it.</source>
        <translation>Em geral 48 em 80 mm (algumas 42) e 32 em 58 mm. A página de teste mostra. Enter salva.</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Corte do papel</translation>
    </message>
    <message>
        <source>None</source>
        <comment>knife</comment>
        <translation>Nenhum</translation>
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
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>As a picture every letter comes out right on any printer; it is slower.</source>
        <translation>Como imagem, toda letra sai certa em qualquer impressora; é mais lento.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Página de códigos</translation>
    </message>
    <message>
        <source>The letters that the printer knows. 858 has ñ, ã and €.</source>
        <translation>As letras que a impressora conhece. 858 tem ñ, ã e €.</translation>
    </message>
    <message>
        <source>Number of the code page</source>
        <translation>Número da página de códigos</translation>
    </message>
    <message>
        <source>What this printer calls it, if it is not as usual: its own test print says it. Enter keeps it.</source>
        <translation>Como esta impressora a chama, se não for o usual: o próprio teste diz. Enter salva.</translation>
    </message>
    <message>
        <source>Barcodes and QR codes</source>
        <translation>Códigos de barras e QR</translation>
    </message>
    <message>
        <source>Drawn by the printer they are sharper; some printers cannot.</source>
        <translation>Desenhados pela impressora são mais nítidos; algumas não podem.</translation>
    </message>
    <message>
        <source>By the printer</source>
        <translation>A impressora desenha</translation>
    </message>
    <message>
        <source>As dots</source>
        <translation>Como pontos</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Gaveta de dinheiro</translation>
    </message>
    <message>
        <source>Plugged into the printer; it opens for cash only. Pin 2 is usual.</source>
        <translation>Conectada à impressora; só abre com dinheiro. O usual é o pino 2.</translation>
    </message>
    <message>
        <source>Pin 2</source>
        <translation>Pino 2</translation>
    </message>
    <message>
        <source>Pin 5</source>
        <translation>Pino 5</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Visor do cliente</translation>
    </message>
    <message>
        <source>A second window with the last product, the total and the change; on the second screen, if there is one.</source>
        <translation>Uma segunda janela com o último produto, o total e o troco; na segunda tela, se houver.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de teste</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
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
        <translation>Primeiro indicar onde está a impressora e pressionar Enter ali.</translation>
    </message>
    <message>
        <source>ticket, paper, drawer, display, test</source>
        <translation>cupom, papel, gaveta, visor, teste</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir um teste</translation>
    </message>
    <message>
        <source>No printer is set up: receipts are on the screen only.</source>
        <translation>Não há impressora configurada: os cupons só aparecem na tela.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>A impressora está pronta.</translation>
    </message>
    <message>
        <source>The printer is set up; it has not said yet how it is.</source>
        <translation>A impressora está configurada; ainda não disse como está.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Print now what waits</source>
        <translation>Imprimir já o que espera</translation>
    </message>
    <message>
        <source>The test page came out.</source>
        <translation>A página de teste saiu.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>drawer</comment>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>mostrador::PrinterPill</name>
    <message>
        <source>No printer</source>
        <translation>Sem impressora</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimindo</translation>
    </message>
    <message>
        <source>Printer off</source>
        <translation>Impressora sem conexão</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Sem papel</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Tampa aberta</translation>
    </message>
    <message>
        <source>Printer fault</source>
        <translation>Falha da impressora</translation>
    </message>
    <message>
        <source>Printer silent</source>
        <translation>Impressora sem resposta</translation>
    </message>
    <message>
        <source>Look at the printer</source>
        <translation>Ver a impressora</translation>
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
        <translation>O que diz o código QR</translation>
    </message>
    <message>
        <source>{number}, {total}, {date}, {till} and {shop} are filled in. Enter keeps it.</source>
        <translation>São preenchidos {number}, {total}, {date}, {till} e {shop}. Enter salva.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture's file, such as /home/shop/logo.png. Enter takes it.</source>
        <translation>O arquivo de uma imagem, como /home/shop/logo.png. Enter o usa.</translation>
    </message>
    <message>
        <source>There is one. Another file and Enter replaces it; a minus sign and Enter takes it off.</source>
        <translation>Há um. Outro arquivo e Enter o substitui; um sinal de menos e Enter o tira.</translation>
    </message>
    <message>
        <source>No picture can be read from %1. The logo stays as it was. Take a PNG or JPEG file.</source>
        <translation>Não é possível ler uma imagem de %1. O logo fica como estava. Usar um arquivo PNG ou JPEG.</translation>
    </message>
    <message>
        <source>ticket, header, footer, logo, barcode, QR, template</source>
        <translation>cupom, cabeçalho, rodapé, logo, código de barras, QR, modelo</translation>
    </message>
    <message>
        <source>Under the shop's name: address, tax number</source>
        <translation>Abaixo do nome da loja: endereço, CNPJ</translation>
    </message>
    <message>
        <source>At the end: thanks, how to return something</source>
        <translation>No fim: obrigado, como devolver algo</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>O que leva</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Como ficará</translation>
    </message>
    <message>
        <source>Shop's name</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Till and time</source>
        <translation>Caixa e hora</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descontos</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
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
        <translation>Cupom</translation>
    </message>
    <message>
        <source>A line looks like the number of a card. Card numbers are never written down: it is neither kept nor printed.</source>
        <translation>Uma linha parece o número de um cartão. Números de cartão nunca são escritos: ela não é guardada nem impressa.</translation>
    </message>
</context>
<context>
    <name>mostrador::PrinterNotice</name>
    <message>
        <source>%1 perhaps came out, perhaps not: %2 Look at the printer.</source>
        <translation>%1 talvez tenha saído, talvez não: %2 Olhar a impressora.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>%1 Sales go on and are kept; what waits is printed later.</source>
        <translation>%1 As vendas seguem e ficam salvas; o que espera é impresso depois.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 came out.</source>
        <translation>Impresso: %1.</translation>
    </message>
</context>
<context>
    <name>mostrador::PrintSheet</name>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>%1 · Nothing waits to be printed.</source>
        <translation>%1 · Nada espera para ser impresso.</translation>
    </message>
    <message>
        <source>Print now what waits</source>
        <translation>Imprimir já o que espera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>mostrador::MoveNotice</name>
    <message>
        <source>%1 · %2. It is recorded.</source>
        <translation>%1 · %2. Ficou registrado.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No recovery code was made at this till. The hub&apos;s administrator can make one. Nothing was changed.</source>
        <translation>Neste caixa não foi feito nenhum código de recuperação. O administrador do hub pode fazer um. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Too many codes that are none. Wait %1. Others can sign in.</source>
        <translation>Códigos errados demais. Espere %1. Os outros podem entrar.</translation>
    </message>
    <message>
        <source>Only a manager of this till comes back with a code. Nothing was changed.</source>
        <translation>Só um gerente deste caixa volta com um código. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A manager makes this code, at the till by themselves. Nothing was changed.</source>
        <translation>Este código é feito por um gerente, ele mesmo no caixa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Somebody must be at the till whom the code is shown to. Nothing was changed.</source>
        <translation>É preciso haver alguém no caixa a quem mostrar o código. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A printed code has 20 digits, one of the hub 10. Nothing was changed yet.</source>
        <translation>Um código impresso tem 20 dígitos, um do hub 10. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>This till has no hub that could have made this code. Nothing was changed.</source>
        <translation>Este caixa não tem um hub que pudesse ter feito este código. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is not the code that this till printed last. Nothing was changed.</source>
        <translation>Não é o último código que este caixa imprimiu. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The hub does not take this code: it is for another till, too old, used, or mistyped too often. Nothing was changed.</source>
        <translation>O hub não aceita este código: é de outro caixa, venceu, já foi usado ou foi digitado errado vezes demais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>A próxima tentativa é em %1.</translation>
    </message>
    <message>
        <source>This hub is of an older version that makes no such codes. Nothing was changed.</source>
        <translation>Este hub é de uma versão anterior que não faz estes códigos. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The code of the hub is used up by this: have another one made.</source>
        <translation>Com isto o código do hub ficou usado: pedir outro.</translation>
    </message>
    <message>
        <source>What is kept of the printed code cannot be read. The hub&apos;s administrator can make one. Nothing was changed.</source>
        <translation>O que foi guardado do código impresso não pode ser lido. O administrador do hub pode fazer um. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>mostrador::RecoveryForm</name>
    <message>
        <source>A printed code has 20 digits, one of the hub 10.</source>
        <translation>Um código impresso tem 20 dígitos, um do hub 10.</translation>
    </message>
    <message>
        <source>Type the PIN that you want from now on.</source>
        <translation>Digite o PIN que quer a partir de agora.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type it again.</source>
        <translation>Os dois PINs não são iguais. Digite de novo.</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>Verificando o código…</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN is forgotten</source>
        <translation>Um gerente esqueceu o PIN</translation>
    </message>
    <message>
        <source>Type the recovery code that this till printed, or one that the hub&apos;s administrator makes (mostrador-hub recovery-code). It is good once, and it is recorded that it was used.</source>
        <translation>Digite o código de recuperação que este caixa imprimiu, ou um que o administrador do hub faça (mostrador-hub recovery-code). Vale uma vez, e fica registrado que foi usado.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN novo</translation>
    </message>
    <message>
        <source>New PIN, again</source>
        <translation>PIN novo, de novo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Definir o PIN novo</translation>
    </message>
</context>
<context>
    <name>mostrador::RecoverySheet</name>
    <message>
        <source>Recovery code of this till</source>
        <translation>Código de recuperação deste caixa</translation>
    </message>
    <message>
        <source>For a manager whose PIN is forgotten. Good once.</source>
        <translation>Para um gerente que esqueceu o PIN. Vale uma vez.</translation>
    </message>
    <message>
        <source>Keep it away from the till, where only the owner gets at it.</source>
        <translation>Guardar longe do caixa, onde só o dono alcance.</translation>
    </message>
    <message>
        <source>It is being printed…</source>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>It was printed.</source>
        <translation>Foi impresso.</translation>
    </message>
    <message>
        <source>It was not printed: %1 Write it down.</source>
        <translation>Não foi impresso: %1 Anote-o.</translation>
    </message>
    <message>
        <source>With it a manager whose PIN is forgotten sets a new one. It is shown this once and kept nowhere; if there was one before, it is worth nothing any more. Keep it away from the till, where only the owner gets at it.</source>
        <translation>Com ele, um gerente que esqueceu o PIN define um novo. É mostrado só desta vez e não fica guardado; se havia um anterior, já não vale. Guardar longe do caixa, onde só o dono alcance.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>It is in a safe place</source>
        <translation>Está em lugar seguro</translation>
    </message>
    <message>
        <source>The recovery code is being made…</source>
        <translation>O código de recuperação está sendo feito…</translation>
    </message>
    <message>
        <source>What is typed or scanned here goes nowhere: %1 when the code is in a safe place.</source>
        <translation>O que se digita ou lê aqui não vai a lugar nenhum: %1 quando o código estiver em lugar seguro.</translation>
    </message>
</context>
<context>
    <name>mostrador::RecoveryRow</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>With the first manager there is a code, for when their PIN is forgotten.</source>
        <translation>Com o primeiro gerente é feito um código, para quando ele esquecer o PIN.</translation>
    </message>
    <message>
        <source>For a manager whose PIN is forgotten. The code that is good was made on %1; a new one takes its place.</source>
        <translation>Para um gerente que esqueceu o PIN. O código vigente foi feito em %1; um novo toma o lugar dele.</translation>
    </message>
    <message>
        <source>For a manager whose PIN is forgotten. There is none yet: make one, and keep it away from the till.</source>
        <translation>Para um gerente que esqueceu o PIN. Ainda não há nenhum: fazer um e guardar longe do caixa.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Código de recuperação novo</translation>
    </message>
</context>
<context>
    <name>PdfFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>“%1” is no folder: write its whole path. Nothing was changed.</source>
        <translation>“%1” não é uma pasta: escrever o caminho completo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1. Nothing was changed.</source>
        <translation>Não é possível escrever na pasta %1. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>PendingPayments</name>
    <message>
        <source>The open sale is paid in part: %1 is missing</source>
        <translation>A venda aberta está paga em parte: faltam %1</translation>
    </message>
    <message>
        <source>The open sale is being paid: %1</source>
        <translation>A venda aberta está sendo cobrada: %1</translation>
    </message>
    <message>
        <source>The card terminal has not ended: %1</source>
        <translation>O terminal ainda não terminou: %1</translation>
    </message>
    <message>
        <source>A card was charged and is in no sale: %1</source>
        <translation>Um cartão foi cobrado e não está em nenhuma venda: %1</translation>
    </message>
    <message>
        <source>An exchange is being paid</source>
        <translation>Uma troca está sendo cobrada</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) could not be parked and open(s) after the open one</source>
        <translation>
            <numerusform>%n venda que não pôde ser posta em espera abre depois da que está aberta</numerusform>
            <numerusform>%n vendas que não puderam ser postas em espera abrem depois da que está aberta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mostrador::TillDay</name>
    <message>
        <source>The PDF of Z %1 was not written: %2 It is tried again at the next start.</source>
        <translation>O PDF do Z %1 não foi escrito: %2 Tenta-se de novo no próximo início.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>mostrador::DrawerNotice</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There is more than %1 in the drawer: take some of it to the safe.</source>
        <translation>Há mais de %1 na gaveta: levar uma parte ao cofre.</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sangria</translation>
    </message>
</context>
<context>
    <name>mostrador::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>mostrador::SecretForm</name>
    <message>
        <source>A code was scanned. It is no PIN: nothing was tried.</source>
        <translation>Um código foi lido. Não é um PIN: nada foi tentado.</translation>
    </message>
    <message>
        <source>This takes a moment. Where the system asks to unlock its keychain, do so: it is waited for, a minute at most.</source>
        <translation>Isto demora um momento. Se o sistema pedir para desbloquear o chaveiro, fazê-lo: espera-se por ele um minuto no máximo.</translation>
    </message>
</context>
<context>
    <name>RecordableSale</name>
    <message>
        <source>This sale is too long to be recorded as one. Take some lines out and charge it in two. Nothing was charged.</source>
        <translation>Esta venda é longa demais para ser registrada de uma vez. Tirar algumas linhas e cobrá-la em duas. Nada foi cobrado.</translation>
    </message>
</context>
<context>
    <name>mostrador::CheckedRow</name>
    <message>
        <source>That looks like the number of a card. Card numbers are never written down: nothing was changed.</source>
        <translation>Parece o número de um cartão. Números de cartão nunca são escritos: nada foi alterado.</translation>
    </message>
</context>
</TS>
