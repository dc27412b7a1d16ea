import Testing

/// A schedule of equal payments on a reducing balance, as published; amounts in satang.
struct PublishedSchedule: Sendable, CustomTestStringConvertible {
  let name: String
  let source: String
  let principal: Int
  let ppm: Int
  let installment: Int
  let totalInterest: Int
  /// Interest, payment and balance after it, for each month.
  let rows: [[Int]]

  var testDescription: String { "\(name) (\(source))" }

  static let all = fineract + amortization

  private static let fineract = [
    PublishedSchedule(
      name: "C3154",
      source: "Apache Fineract end-to-end tests, C3154",
      principal: 100_00,
      ppm: 120_000,
      installment: 17_25,
      totalInterest: 3_53,
      rows: [
        [1_00, 17_25, 83_75], [84, 17_25, 67_34], [67, 17_25, 50_76], [51, 17_25, 34_02],
        [34, 17_25, 17_11], [17, 17_28, 0],
      ]
    ),
    PublishedSchedule(
      name: "C3165",
      source: "Apache Fineract end-to-end tests, C3165",
      principal: 75_00,
      ppm: 123_000,
      installment: 15_47,
      totalInterest: 2_33,
      rows: [
        [77, 15_47, 60_30], [62, 15_47, 45_45], [47, 15_47, 30_45], [31, 15_47, 15_29],
        [16, 15_45, 0],
      ]
    ),
    PublishedSchedule(
      name: "C3215",
      source: "Apache Fineract end-to-end tests, C3215",
      principal: 100_00,
      ppm: 70_000,
      installment: 17_01,
      totalInterest: 2_05,
      rows: [
        [58, 17_01, 83_57], [49, 17_01, 67_05], [39, 17_01, 50_43], [29, 17_01, 33_71],
        [20, 17_01, 16_90], [10, 17_00, 0],
      ]
    ),
    PublishedSchedule(
      name: "C3384",
      source: "Apache Fineract end-to-end tests, C3384",
      principal: 1_000_00,
      ppm: 70_000,
      installment: 86_53,
      totalInterest: 38_31,
      rows: [
        [5_83, 86_53, 919_30], [5_36, 86_53, 838_13], [4_89, 86_53, 756_49], [4_41, 86_53, 674_37],
        [3_93, 86_53, 591_77], [3_45, 86_53, 508_69], [2_97, 86_53, 425_13], [2_48, 86_53, 341_08],
        [1_99, 86_53, 256_54], [1_50, 86_53, 171_51], [1_00, 86_53, 85_98], [50, 86_48, 0],
      ]
    ),
    PublishedSchedule(
      name: "C3274",
      source: "Apache Fineract end-to-end tests, C3274",
      principal: 1_000_00,
      ppm: 260_000,
      installment: 263_69,
      totalInterest: 54_75,
      rows: [
        [21_67, 263_69, 757_98], [16_42, 263_69, 510_71], [11_07, 263_69, 258_09],
        [5_59, 263_68, 0],
      ]
    ),
    PublishedSchedule(
      name: "C3386",
      source: "Apache Fineract end-to-end tests, C3386",
      principal: 430_00,
      ppm: 70_000,
      installment: 109_07,
      totalInterest: 6_29,
      rows: [
        [2_51, 109_07, 323_44], [1_89, 109_07, 216_26], [1_26, 109_07, 108_45], [63, 109_08, 0],
      ]
    ),
    PublishedSchedule(
      name: "C3526",
      source: "Apache Fineract end-to-end tests, C3526",
      principal: 75_71,
      ppm: 70_000,
      installment: 12_88,
      totalInterest: 1_55,
      rows: [
        [44, 12_88, 63_27], [37, 12_88, 50_76], [30, 12_88, 38_18], [22, 12_88, 25_52],
        [15, 12_88, 12_79], [7, 12_86, 0],
      ]
    ),
  ]

  private static let amortization = [
    PublishedSchedule(
      name: "am-36",
      source: "amortization tests, 36 months",
      principal: 150_000_00,
      ppm: 100_000,
      installment: 4_840_08,
      totalInterest: 24_242_79,
      rows: [
        [1_250_00, 4_840_08, 146_409_92], [1_220_08, 4_840_08, 142_789_92],
        [1_189_92, 4_840_08, 139_139_76], [1_159_50, 4_840_08, 135_459_18],
        [1_128_83, 4_840_08, 131_747_93], [1_097_90, 4_840_08, 128_005_75],
        [1_066_71, 4_840_08, 124_232_38], [1_035_27, 4_840_08, 120_427_57],
        [1_003_56, 4_840_08, 116_591_05], [971_59, 4_840_08, 112_722_56],
        [939_35, 4_840_08, 108_821_83], [906_85, 4_840_08, 104_888_60],
        [874_07, 4_840_08, 100_922_59], [841_02, 4_840_08, 96_923_53],
        [807_70, 4_840_08, 92_891_15], [774_09, 4_840_08, 88_825_16],
        [740_21, 4_840_08, 84_725_29],
        [706_04, 4_840_08, 80_591_25], [671_59, 4_840_08, 76_422_76],
        [636_86, 4_840_08, 72_219_54],
        [601_83, 4_840_08, 67_981_29], [566_51, 4_840_08, 63_707_72],
        [530_90, 4_840_08, 59_398_54],
        [494_99, 4_840_08, 55_053_45], [458_78, 4_840_08, 50_672_15],
        [422_27, 4_840_08, 46_254_34],
        [385_45, 4_840_08, 41_799_71], [348_33, 4_840_08, 37_307_96],
        [310_90, 4_840_08, 32_778_78],
        [273_16, 4_840_08, 28_211_86], [235_10, 4_840_08, 23_606_88],
        [196_72, 4_840_08, 18_963_52],
        [158_03, 4_840_08, 14_281_47], [119_01, 4_840_08, 9_560_40], [79_67, 4_840_08, 4_799_99],
        [40_00, 4_839_99, 0],
      ]
    )
  ]
}
