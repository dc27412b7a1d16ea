import Engine
import LessonLibrary
import Testing

@testable import Advisor

@Suite("Household numbers") struct HouseholdNumbersTests {
  private let diagnosis = SampleDiagnosis.diagnosis()

  private func words(_ value: HouseholdValue, about: [Observation] = []) -> String? {
    HouseholdNumbers(diagnosis, observations: about).words(for: value)
  }

  @Test(arguments: [
    (HouseholdValue.householdName, "บ้านทดสอบ"), (.incomePerMonth, "10,000 บาท"),
    (.livingPerMonth, "6,000 บาท"), (.paymentsPerMonth, "1,740 บาท"), (.paymentsOf100, "17 บาท"),
    (.debtCount, "2 ก้อน"), (.debtName, "เถ้าแก่"), (.debtOwed, "10,000 บาท"),
    (.debtInterestPerMonth, "500 บาท"), (.readyMoney, "3,000 บาท"), (.emergencyGoal, "18,000 บาท"),
    (.reduciblePerMonth, "200 บาท"), (.largestIncomeMonth, "ธันวาคม 2569"),
  ])
  func `a value is told with its unit`(value: HouseholdValue, told: String) {
    #expect(words(value) == told)
  }

  @Test func `the debt is the one that the lesson speaks of`() {
    let flat = diagnosis.observations.filter { $0.id == .flatRate }
    #expect(words(.debtName, about: flat) == "รถ")
    #expect(words(.debtOwed, about: flat) == "24,000 บาท")
  }

  @Test(arguments: [
    HouseholdValue.shortMonth, .shortAmount, .savingTotal, .savingPerMonth,
  ])
  func `what the household does not have is not told`(value: HouseholdValue) {
    #expect(words(value) == nil)
  }

  @Test func `a household without debts has none to tell`() {
    var household = SampleDiagnosis.household
    household.debts = []
    let numbers = HouseholdNumbers(SampleDiagnosis.diagnosis(household), observations: [])
    for value in [
      HouseholdValue.debtName, .debtOwed, .debtCount, .debtTotal, .debtInterestPerMonth,
      .interestPerMonth, .paymentsPerMonth,
    ] {
      #expect(numbers.words(for: value) == nil)
    }
  }
}
