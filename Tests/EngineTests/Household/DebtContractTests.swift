import Engine
import Testing

@Suite("Debt contracts") struct DebtContractTests {
  @Test(arguments: [(45_000, 144_000, 36, 1_790_00), (1_000, 0, 3, 333_33), (2_000, 0, 3, 666_67)])
  func `a flat contract's installment shares out principal and interest`(
    principal: Int,
    ppm: Int,
    installments: Int,
    installment: Int
  ) {
    let contract = FlatContract(
      principal: principal.baht,
      rate: FlatAnnualRate(ppm: ppm),
      installments: installments,
      remaining: installments
    )
    #expect(contract.installment.satang == installment)
  }
}
