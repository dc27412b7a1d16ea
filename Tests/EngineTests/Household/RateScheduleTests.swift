import Engine
import Testing

@Suite("Rates that step") struct RateScheduleTests {
  @Test func `a rate holds from its month until the next step`() {
    let schedule = RateSchedule(
      NominalAnnualRate(ppm: 1),
      steps: [
        .init(from: .month(3), rate: NominalAnnualRate(ppm: 2)),
        .init(from: .month(4), rate: NominalAnnualRate(ppm: 3)),
      ]
    )
    #expect((1...5).map { schedule.rate(in: .month($0)).ppm } == [1, 1, 2, 3, 3])
  }

  @Test func `a rate that changed before the plan holds from its start`() {
    let schedule = RateSchedule(
      NominalAnnualRate(ppm: 1),
      steps: [.init(from: .month(-3), rate: NominalAnnualRate(ppm: 2))]
    )
    #expect([-4, -3, 1].map { schedule.rate(in: .month($0)).ppm } == [1, 2, 2])
  }
}
