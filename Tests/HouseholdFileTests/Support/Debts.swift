import Engine

/// The one debt of a file, with the given members beside its name and lender.
func debt(_ members: String) throws -> Debt {
  try household(debtList(members)).debts[0]
}

/// A list of one debt, with the given members beside its name and lender.
func debtList(_ members: String) -> String {
  "debts: [{ name: 'ก', lender: 'other', \(members) }]"
}

/// Members of a debt that is in order.
let plainDebt = "kind: 'interestOnly', balance: 1000, rate: { percent: 5, per: 'month' }"

/// Members of a debt of each kind that are in order, by its code.
let plainDebts = [
  "installment": "kind: 'installment', balance: 1000, rate: { percent: 6, per: 'year' }, term: 12",
  "bullet":
    "kind: 'bullet', balance: 1000, rate: { percent: 6, per: 'year' }, due: '2570-03'",
  "revolving": "kind: 'revolving', balance: 1000, rate: { percent: 16, per: 'year' }, minimum: 100",
  "interestOnly": plainDebt,
  "flat":
    "kind: 'flat', principal: 1000, rate: { percent: 1, per: 'month' }, installments: 12, remaining: 6",
  "daily": "kind: 'daily', payment: 50, remainingDays: 20",
]
