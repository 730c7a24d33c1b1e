// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/Clock.h"
#include "models/domain/MoneyText.h"
#include "models/domain/returns/ReturnLines.h"
#include "models/services/Catalogue.h"
#include "models/services/CodeReader.h"
#include "models/services/Customers.h"
#include "models/services/PastSales.h"
#include "models/services/PaymentSettings.h"
#include "models/services/PricingService.h"
#include "models/services/Till.h"
#include "ui/people/Approvals.h"
#include "ui/returns/TerminalRefunds.h"
#include <QObject>

namespace mostrador {

class SellingRules;

/// A return or an exchange that is being made, without its widgets: what comes back and why, what is taken instead, and how the difference is settled.
/// Nothing of it is recorded before commit(): one that is left, or that a power cut ends, never was. The open sale is not touched. What is to be charged
/// is charged by an ExchangePayment, once commit() has found it whole and allowed.
class ReturnDraft final : public QObject {
    Q_OBJECT
public:
    /// A line that can come back, with how much of it does.
    struct Row {
        SaleLine sold;   ///< as it was sold; without a receipt: as the catalogue has it
        Quantity before; ///< came back earlier
        Quantity left;   ///< can still come back
        Quantity taken;  ///< does
        Money money;     ///< that goes back for it
        Disposition disposition = Disposition::Stock;
    };
    enum class Kind { None, WithReceipt, WithoutReceipt };

    /// `pricing`: of what is taken instead; none: list prices. `terminal`: gives back what it took; none: cards go back by hand.
    ReturnDraft(Till &till, PastSales &sales, const Clock &clock, const PricingService *pricing = nullptr, TerminalPayments *terminal = nullptr,
                QObject *parent = nullptr);

    void setStyle(NumberStyle style) { m_text = MoneyText(style); }
    void setApprovals(Approvals *approvals) { m_approvals = approvals; } ///< none: everybody may do everything
    void setPaymentSettings(const PaymentSettings *settings) { m_payment = settings; } ///< none: cash is rounded as is usual
    void setCatalogue(const Catalogue *catalogue) { m_catalogue = catalogue; }         ///< none: what is taken costs what it did when it was scanned
    void setRules(const SellingRules *rules) { m_rules = rules; }                      ///< none: what is taken may be more than there is
    void setCustomers(const Customers *customers) { m_customers = customers; }         ///< none: what is taken costs what it does for everybody
    void setWhyNot(std::function<QString()> whyNot) { m_whyNot = std::move(whyNot); }  ///< asked before anything goes back; empty words: nothing is in the way

    /// Of this till, or another's that the hub told of. Error::NotFound; Conflict: it is void, all back already, or itself a return.
    Result<void> open(const QString &number);
    bool isOfAnother() const { return m_kind == Kind::WithReceipt && !m_file.document.entry.till.isValid(); }
    /// What came back of it is read again. Error::Conflict: less is left than seemed, and what was chosen is capped.
    Result<void> reread();
    void openWithoutReceipt(Currency currency, const QString &note = {}); ///< `note`: for whoever looks at it in the office
    void close();

    Kind kind() const { return m_kind; }
    const Sale &sale() const { return m_file.document.sale; }
    Currency currency() const { return m_currency; }
    const QList<Row> &rows() const { return m_rows; }
    Result<void> setTaken(int row, Quantity quantity); ///< capped: Error::Conflict says how many can
    Result<void> step(int row, int pieces);            ///< of what is weighed: all or nothing of it
    void takeAll();                                    ///< all that is left; when it was all, nothing
    void setDisposition(int row, Disposition disposition);
    Result<void> add(const Product &product, Quantity quantity); ///< without a receipt: a line more, or more of it
    int rowOf(const Sku &sku) const;                             ///< the first that can still come back; -1: none

    bool isExchange() const { return m_isExchange; }
    void setExchange(bool exchange);             ///< from now on other things are taken; no more: those are taken out again
    UnitPrice priceOf(const Product &product) const; ///< of what is taken instead, before promotions
    const Cart &taken() const { return m_cart; } ///< what is taken instead
    /// As into the cart of a sale: at the price that a label says, of the lot that a code says. Error::Invalid also where the shop sells no more than it has.
    Result<void> take(const CodeReading &reading, Quantity times);
    Result<void> setTakenInstead(int row, Quantity quantity); ///< by its place among them; zero takes it out

    void setReason(const QString &reason);
    QString reason() const { return m_reason; }
    void setCustomer(const QString &name);
    QString note() const { return m_note; }
    QString customer() const { return m_customer; } ///< without a receipt, or whose account it is
    void setRefund(std::optional<Tender> tender); ///< none: as it was paid
    std::optional<Tender> refund() const { return m_refund; }
    void setReference(const QString &reference); ///< authorisation of a card that was refunded by hand
    bool needsReference() const;
    bool charges() const;             ///< more is taken than comes back
    QList<Payment> payments() const;  ///< that go back (negative), as things are
    Money rounding() const;           ///< of the cash in them
    Money back() const;               ///< worth of what comes back: zero or positive
    Money due() const;                ///< that goes back (cash rounded), or is charged: zero or positive
    void setReceived(Money received); ///< by now, of what is charged
    Money received() const { return m_received; }
    bool isHeld() const { return m_received.minor() > 0; } ///< part of it is paid: it is neither left nor replaced
    void noteAsked();                                      ///< as OpenPayment
    /// Part of it is paid, or the card terminal was asked: what is taken costs what was said, whatever the catalogue says by now.
    void keepPrices(bool keeps) { m_keepsPrices = keeps; }
    void setAsked(std::function<bool()> isAsked) { m_isAsked = std::move(isAsked); } ///< OpenPayment::isAsked()
    static QString askedText();
    void setBeingPaid(std::function<bool()> isBeingPaid) { m_isBeingPaid = std::move(isBeingPaid); } ///< at this moment: then nothing changes what it comes to
    Result<void> checkNotPaid() const;                                                               ///< Error::Conflict: it is being paid, or given back

    QList<SaleLine> lines() const; ///< that come back
    /// Once somebody may: what goes back does, by way of the terminal if that took it, and it is recorded; what is charged: chargeAllowed().
    void commit();
    /// `rounding`: of the cash in it. Error::Invalid says what is missing, or that what is paid is not what it comes to.
    Result<Sale> paidDocument(const QList<Payment> &payments, Money rounding) const;
    void recordPaid(const Sale &document, const QStringList &attempts);
    void refuse(const QString &message) { Q_EMIT failed(message); }
    void restore(const Cart &taken, const QString &reason, const QString &customer); ///< of an exchange, after a kill
    void cancelTerminal();                    ///< asks the terminal to; what it has approved stays approved
    bool isWaiting() const { return m_busy; } ///< for the terminal or the disk

Q_SIGNALS:
    void changed();
    void waiting(const QString &words); ///< for the terminal
    void chargeAllowed();               ///< all of it is there, and somebody may: it can be paid
    void repriced(const QStringList &names, const QList<mostrador::UnitPrice> &was); ///< of what is taken, while nothing of it was paid
    void committed(const mostrador::CommittedSale &document);
    void failed(const QString &message);

private:
    std::optional<SaleFile> fileOf(const QString &number) const;
    Result<void> readLines();
    Money exact() const; ///< that goes back; negative: that is charged
    Money roundingOf(Money cash) const;
    CashRounding cashRounding() const;
    struct Refunds {
        QList<Payment> payments;
        Money rounding; ///< of the cash in them
    };
    Refunds refunds() const;
    Result<Sale> saleOfTaken() const;
    QList<SaleLine> linesTaken() const;
    Result<void> checkWords() const;
    bool isAsked() const { return m_isAsked && m_isAsked(); }
    Result<void> checkChangeable() const;
    void askLeave(std::function<void()> go);
    void askForGoods(std::function<void()> go);
    void endAsked();
    Result<TerminalRefunds::Plan> byTerminal() const;
    Result<void> checkLoose() const;
    void settle(const Sale &document, const TerminalRefunds::Plan &plan);
    void recordRefunded(const Sale &document, const QList<PaymentAttempt> &refunds);
    void record(const Sale &document, const QStringList &attempts);
    void price();
    void changeTaken(const Cart &changed);
    PricingContext contextOf(const Cart &cart) const;
    void nameBuyer();
    Result<void> checkStock(const Product &product, Quantity quantity, int lineId) const;
    void priceAnew();

    Till &m_till;
    PastSales &m_sales;
    const Clock &m_clock;
    Kind m_kind = Kind::None;
    SaleFile m_file;
    Currency m_currency;
    MoneyText m_text; ///< of what it says
    QList<Row> m_rows;
    QList<Product> m_products; ///< of the rows without a receipt
    QList<SaleLine> m_lines;
    QString m_reason;
    QString m_note;
    QString m_customer;
    std::optional<Tender> m_refund;
    QString m_reference;
    const PricingService *m_pricing;
    const Catalogue *m_catalogue = nullptr;
    const SellingRules *m_rules = nullptr;
    const Customers *m_customers = nullptr;
    TerminalRefunds *m_terminal = nullptr;
    QList<CardPurchase> m_purchases;
    bool m_isExchange = false;
    Cart m_cart;
    Money m_received;
    bool m_keepsPrices = false;
    std::function<bool()> m_isAsked;
    std::function<bool()> m_isBeingPaid;
    bool m_hasAsked = false; ///< for what is taken
    bool m_busy = false;
    const PaymentSettings *m_payment = nullptr;
    Approvals *m_approvals = nullptr;
    std::function<QString()> m_whyNot;
    Approvals::Behalf m_behalf; ///< of whoever began to give this one back
};

} // namespace mostrador
