package id.tolok.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.figures.form.FormRemark;
import id.tolok.kernel.FindingCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureMessagesTest {

  static List<List<? extends FindingCode>> codes() {
    return List.of(List.of(FigureFinding.values()), List.of(FormRemark.values()));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyRemarkHasItsSentenceAndNoSentenceIsLeftOver(List<? extends FindingCode> codes) {
    var bundle =
        ResourceBundle.getBundle(
            codes.getFirst().getDeclaringClass().getPackageName() + ".messages", Locale.of("id"));

    assertThat(bundle.keySet())
        .containsAll(codes.stream().map(code -> code.name() + ".message").toList());
    assertThat(bundle.keySet().stream().map(key -> Arrays.asList(key.split("\\.", -1)).getFirst()))
        .allSatisfy(name -> assertThat(codes).extracting(FindingCode::name).contains(name));
  }
}
