package id.tolok.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingCode;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final List<FindingCode> CODES = allCodes();

  @Test
  void everyCodeHasASentence() {
    var messages = FindingMessages.indonesian();

    assertThat(CODES)
        .allSatisfy(code ->
            assertThat(messages.message(Finding.of(code, SourceSpan.of(1, 1, 1, 1)))).isNotBlank());
  }

  @Test
  void everySentenceHasACode() {
    var names = CODES.stream().map(FindingCode::name).toList();

    assertThat(
            ResourceBundle.getBundle("id.tolok.achievement.messages", java.util.Locale.of("id"))
                .keySet())
        .allSatisfy(key -> assertThat(names).contains(key.substring(0, key.indexOf('.'))));
  }

  private static List<FindingCode> allCodes() {
    var codes = new ArrayList<FindingCode>(List.of(Reason.values()));
    codes.addAll(List.of(AchievementFinding.values()));
    return codes;
  }
}
