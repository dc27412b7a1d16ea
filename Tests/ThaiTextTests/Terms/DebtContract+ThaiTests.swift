import Engine
import Testing
import ThaiText

@Suite("Thai names of contracts") struct DebtContractThaiTests {
  @Test func `a debt that rolls over is told from one that is repaid for good`() {
    #expect(Debt.bullet("ก", 1, due: 1, rollsOver: true).contract.thai == "คืนปีละครั้งแล้วกู้ใหม่")
    #expect(Debt.bullet("ก", 1, due: 1).contract.thai == "คืนทีเดียวทั้งก้อน")
  }

  @Test func `each way of repaying has words of its own`() {
    let contracts: [DebtContract] = [
      Debt.installment("ก", 1, payment: 1).contract, Debt.bullet("ก", 1, due: 1).contract,
      Debt.interestOnly("ก", 1, percent: 1).contract,
      .revolving(RevolvingContract(balance: .zero, rate: .yearly(1), minimumPPM: 1)),
      .flat(
        FlatContract(principal: 1.baht, rate: FlatAnnualRate(ppm: 1), installments: 1, remaining: 1)
      ),
      .daily(DailyContract(payment: 1.baht, remainingDays: 1)),
    ]
    #expect(Set(contracts.map(\.thai)).count == contracts.count)
  }
}
