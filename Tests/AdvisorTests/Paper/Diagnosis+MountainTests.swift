import Engine
import Handout
import Testing
import ThaiText

@testable import Advisor

@Suite("A household's mountain of debts") struct DiagnosisMountainTests {
  @Test func `its layers add up to what is owed today and in every month`() throws {
    let diagnosis = SampleDiagnosis.diagnosis()
    let chart = try #require(diagnosis.mountain?.chart)
    let sums = chart.layers[0].values.indices.map { place in
      chart.layers.reduce(0) { $0 + $1.values[place] }
    }
    #expect(sums[0] == diagnosis.indicators.totalDebt.satang)
    for month in sums.indices.dropFirst() {
      #expect(sums[month] == diagnosis.best.owed(in: month - 1).satang)
    }
    #expect(Set(chart.layers.map(\.name)) == ["เถ้าแก่", "รถ"])
  }

  @Test func `there is none without debts`() {
    var household = SampleDiagnosis.household
    household.debts = []
    #expect(SampleDiagnosis.diagnosis(household).mountain == nil)
  }
}
