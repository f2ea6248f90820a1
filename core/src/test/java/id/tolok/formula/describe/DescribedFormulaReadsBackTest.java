package id.tolok.formula.describe;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.prose.ProseReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading the description of any formula gives the same formula.
@Tag("property")
class DescribedFormulaReadsBackTest {

  private static final int FORMULAS_PER_SEED = 25_000;
  private static final int DEEPEST = 4;

  private static final List<String> WORDS =
      List.of(
          "jumlah",
          "pos",
          "kamling",
          "aktif",
          "warga",
          "per",
          "dari",
          "dan",
          "dibagi",
          "dibanding",
          "dengan",
          "dikali",
          "kali",
          "terhadap",
          "bulan",
          "tahun",
          "lalu",
          "total",
          "rata-rata",
          "nilai",
          "x",
          "X",
          "100",
          "persen",
          "Desa/Kelurahan",
          "yang",
          "di",
          "n-1",
          "selisih",
          "minus",
          "ditambah",
          "kemudian",
          "seluruh",
          "jika",
          "kosong",
          "tetapan",
          "bilangan",
          "catatan",
          "rumus",
          "dimana",
          "A",
          "B",
          "(aktif)",
          "=",
          ":",
          "Rp.",
          "dibagikan",
          "ikan",
          "tambak",
          "kegiatan",
          "target",
          "perbandingan",
          "antara",
          "persentase",
          "terdiri",
          "atas",
          "Jumlah",
          "hasil",
          "survei",
          "\\frac{a}{b}",
          "<u>u</u>",
          "»",
          "«",
          "$",
          "+",
          "-",
          ";",
          ",",
          "jadi",
          "sama",
          "meliputi",
          "sebelumnya",
          "1/8",
          "**",
          "&amp;",
          "dikonversi",
          "dasar");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 22, 33, 44})
  void everyDescriptionReadsBack(long seed) {
    var random = new SplittableRandom(seed);
    for (int count = 0; count < FORMULAS_PER_SEED; count++) {
      Expression formula = formula(random, random.nextInt(DEEPEST + 1));
      String description = Describer.describe(formula);
      assertThat(ProseReader.read(description, null).expression())
          .as("seed %d, formula %d, described as: %s", seed, count, description)
          .isEqualTo(formula);
    }
  }

  private static Expression formula(SplittableRandom random, int depth) {
    if (depth == 0) {
      return leaf(random);
    }
    return switch (random.nextInt(8)) {
      case 0 -> leaf(random);
      case 1 -> new Negation(formula(random, depth - 1));
      case 2 -> new PercentOf(formula(random, depth - 1));
      case 3 -> call(random, depth);
      default ->
          new Binary(
              Operator.values()[random.nextInt(Operator.values().length)],
              formula(random, depth - 1),
              formula(random, depth - 1));
    };
  }

  private static Expression call(SplittableRandom random, int depth) {
    var arguments = new ArrayList<Expression>();
    var function = Function.values()[random.nextInt(Function.values().length)];
    int most = Math.min(function.argumentsMax(), function.argumentsMin() + 2);
    int count = random.nextInt(function.argumentsMin(), most + 1);
    for (int index = 0; index < count; index++) {
      arguments.add(formula(random, depth - 1));
    }
    return new Call(function, arguments);
  }

  private static Expression leaf(SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> new NumberLiteral(number(random));
      case 1 -> new Constant(name(random));
      default -> new Variable(name(random), modifiers(random));
    };
  }

  private static BigDecimal number(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> BigDecimal.valueOf(100);
      case 1 -> BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(6));
      case 2 -> BigDecimal.valueOf(random.nextInt(20));
      default ->
          new BigDecimal(
              List.of("1000", "0.5", "100.0", "0", "0.001", "25").get(random.nextInt(6)));
    };
  }

  private static List<TimeModifier> modifiers(SplittableRandom random) {
    var modifiers = new ArrayList<TimeModifier>();
    int count = Math.max(0, random.nextInt(6) - 3);
    for (int index = 0; index < count; index++) {
      modifiers.add(TimeModifier.values()[random.nextInt(TimeModifier.values().length)]);
    }
    return modifiers;
  }

  private static String name(SplittableRandom random) {
    var words = new ArrayList<String>();
    int count = 1 + random.nextInt(5);
    for (int index = 0; index < count; index++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }
}
