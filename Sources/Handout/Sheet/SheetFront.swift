import ThaiText

/// The front of a sheet, set as loosely as fits.
struct SheetFront {
  private let sheet: HouseholdSheet
  private let fit: Fit

  /// How dense the page is set, and what of it stands there.
  private struct Fit {
    var density: PaperMeasure.Density
    var plan: [Page.Block]
    var thisMonth: [Page.Block]
    var calendar: (any SheetMonths)?
    /// How many points and steps of the plan are left out.
    var left = 0

    /// The same with its months in another form.
    func with(_ calendar: any SheetMonths) -> Fit {
      var fit = self
      fit.calendar = calendar
      return fit
    }

    /// The same without what is done this month.
    var brief: Fit {
      var fit = self
      fit.thisMonth = []
      return fit
    }

    /// The plan as it stands on the page.
    var told: [Page.Block] {
      plan + (left > 0 ? [.paragraph(SheetWords.moreSteps(left))] : [])
    }

    /// The same with one point or step of the plan less; nil when nothing more can be left out.
    var shorter: Fit? {
      plan.shorter.map {
        var fit = self
        fit.plan = $0
        fit.left += 1
        return fit
      }
    }

    /// The same with as little of the plan as can be.
    var shortest: Fit { shorter?.shortest ?? self }
  }

  private static let chartWidth = 82.0

  init(_ sheet: HouseholdSheet) {
    self.sheet = sheet
    fit = Self.fit(sheet)
  }

  /// How many points and steps of the plan may give way to what is done this month.
  private static let mostGivingWay = 6

  /// The loosest setting that fits: letters become smaller first, then a few steps that can be read
  /// elsewhere give way.
  ///
  /// Where that is not enough, the months become squares of a debt and a month each, so that every
  /// payment can be ticked off; steps give way to them, then what is done this month, which they tell
  /// too. Only where a household has more debts than a page has room for is told in one what it does
  /// in a month.
  private static func fit(_ sheet: HouseholdSheet) -> Fit {
    let whole = Fit(density: .densest, plan: sheet.plan, thisMonth: sheet.thisMonth)
    guard let months = sheet.calendar else {
      return set(sheet, whole, givingWay: mostGivingWay) ?? set(sheet, whole.brief)
        ?? whole.brief.shortest
    }
    if let calendar = SheetCalendar(whole: months),
      let set = set(sheet, whole.with(calendar), givingWay: mostGivingWay)
    {
      return set
    }
    let grid = whole.with(SheetGrid(months))
    let fitting = set(sheet, grid, givingWay: mostGivingWay) ?? set(sheet, grid.brief)
    let briefer = SheetCalendar.briefer(months).map(whole.brief.with)
    if let fitting { return fitting }
    for fit in briefer { if let fitting = set(sheet, fit) { return fitting } }
    return (briefer.last ?? whole.brief).shortest
  }

  /// The same in the largest letters that fit, or in the smallest with as few points and steps of
  /// the plan less as fit; nil where more would have to go than may.
  private static func set(
    _ sheet: HouseholdSheet,
    _ fit: Fit,
    givingWay most: Int = .max
  ) -> Fit? {
    loosest(sheet, fit) ?? shortened(sheet, fit, byAtMost: most)
  }

  /// The same in the largest letters that fit, found by halving the sizes; nil where none do.
  private static func loosest(_ sheet: HouseholdSheet, _ fit: Fit) -> Fit? {
    let densities = PaperMeasure.Density.allCases
    var (tooLoose, dense) = (-1, densities.count - 1)
    var fitting: Fit?
    var set = fit
    while true {
      let place = fitting == nil ? dense : (tooLoose + dense) / 2
      set.density = densities[place]
      if fits(sheet, set) {
        (fitting, dense) = (set, place)
      } else {
        guard fitting != nil else { return nil }
        tooLoose = place
      }
      if dense - tooLoose <= 1 { return fitting }
    }
  }

  /// The same with as few points and steps of the plan less as fit; nil where too many would go.
  private static func shortened(_ sheet: HouseholdSheet, _ fit: Fit, byAtMost most: Int) -> Fit? {
    var fit = fit
    while !fits(sheet, fit) {
      guard fit.left < most, let shorter = fit.shorter else { return nil }
      fit = shorter
    }
    return fit
  }

  private static func fits(_ sheet: HouseholdSheet, _ fit: Fit) -> Bool {
    let measure = PaperMeasure(density: fit.density)
    let figure = sheet.mountain.map { (width: chartWidth, height: chart($0.caption, measure)) }
    let parts = [
      head(sheet, measure), measure.height(sheet.standing + fit.told, beside: figure),
      fit.calendar?.height(measure) ?? 0, measure.height(fit.thisMonth), measure.line,
    ]
    return parts.reduce(0) { $0 + $1 + ($1 > 0 ? measure.gap : 0) } <= PaperMeasure.height
  }

  private static func chart(_ caption: String, _ measure: PaperMeasure) -> Double {
    measure.height(caption, width: chartWidth) + 2 * measure.line
      + chartWidth * MountainBands.height / MountainBands.width
  }

  private static func head(_ sheet: HouseholdSheet, _ measure: PaperMeasure) -> Double {
    let width = PaperMeasure.width * (sheet.office == nil ? 1 : 0.6)
    let name = Double(measure.lines(sheet.name, width: width / 1.45)) * measure.letter * 1.45 * 1.35
    let office = sheet.office.map { measure.height($0, width: PaperMeasure.width * 0.38) } ?? 0
    return max(name, office) + measure.height(sheet.span) + 1
  }

  /// The page.
  var html: HTML {
    let calendar = fit.calendar.map { [$0.html] } ?? []
    let thisMonth = fit.thisMonth.isEmpty ? [] : [section(fit.thisMonth)]
    return HTML(
      .section,
      class: "sheet \(fit.density.rawValue)",
      [head, HTML(.p, class: "muted", sheet.span), plan] + calendar + thisMonth + [foot]
    )
  }

  private var head: HTML {
    HTML(
      .header,
      [HTML(.h1, sheet.name)] + (sheet.office.map { [HTML(.p, $0)] } ?? [])
    )
  }

  /// Where the household stands and what it does, around the chart.
  private var plan: HTML {
    let figure = sheet.mountain.map { mountain in
      [HTML(.figure, [HTML(.figcaption, mountain.caption), mountain.chart.html])]
    }
    return HTML(
      .section,
      class: "plan",
      (figure ?? []) + (sheet.standing + fit.told).flatMap(\.html)
    )
  }

  private func section(_ blocks: [Page.Block]) -> HTML { HTML(.section, blocks.flatMap(\.html)) }

  private var foot: HTML {
    HTML(
      .footer,
      [HTML(.span, sheet.reckoned)]
        + (sheet.code.map { [HTML(.span, class: "whole", SheetWords.code($0))] } ?? [])
    )
  }
}

extension [Page.Block] {
  /// The same with one point or step less at the end; nil when nothing can be left out.
  fileprivate var shorter: [Page.Block]? {
    var blocks = self
    guard let last = blocks.popLast() else { return nil }
    switch last {
    case .steps(let steps, let first) where steps.count > 1:
      blocks.append(.steps(steps.dropLast(), from: first))
    case .points(let points) where points.count > 1: blocks.append(.points(points.dropLast()))
    default: break
    }
    return blocks.isEmpty ? nil : blocks
  }
}
