package id.tolok.survey.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.satisfaction.ServiceElement;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.TicketRule;
import id.tolok.survey.given.Respondent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReadingTest {

  private static final PublicService PERMITS =
      new PublicService(11, 1, "Izin usaha", RoundKind.PUBLIC, false, true);
  private static final PublicService CARDS =
      new PublicService(12, 1, "Kartu", RoundKind.PUBLIC, true, true);
  private static final Bilingual WORDS = new Bilingual("kata", "word");
  private static final List<Bilingual> FOUR = List.of(WORDS, WORDS, WORDS, WORDS);

  @ParameterizedTest
  @CsvSource({
    "u1=4&u2=3&u3=2&u4=1&u5=4&u6=4&u7=4&u8=4&u9=4, 432144444, true",
    "u1=4&u2=3&u3=2&u4=1&u5=4, 43214----, true",
    "u1=4&u2=3&u3=2&u4=1, 4321-----, false",
    "'', ---------, false",
    "u9=1, --------1, false",
  })
  void fiveOfNineElementsAreEnough(String body, String scores, boolean enough) {
    var form = read(nine(), body);
    assertThat(form.scores()).isEqualTo(scores);
    assertThat(form.enough()).isEqualTo(enough);
    assertThat(form.faults()).isEmpty();
  }

  @Test
  void addedElementsRaiseWhatIsEnoughAndASecondQuestionOfAnElementDoesNot() {
    var twelve = new ArrayList<>(nine());
    twelve.add(question("PARKIR"));
    twelve.add(question("KEAMANAN"));
    twelve.add(question("KEAMANAN"));
    assertThat(read(twelve, "u1=4&u2=4&u3=4&u4=4&u5=4").enough()).as("5 of 11").isFalse();
    assertThat(read(twelve, "u1=4&u2=4&u3=4&u4=4&u5=4&u6=1").enough()).as("6 of 11").isTrue();
    assertThat(read(twelve, "u1=4&u2=4&u3=4&u4=4&u11=4&u12=4").enough())
        .as("the same element twice")
        .isFalse();
  }

  @Test
  void whatCostsNothingIsAnsweredAsFreeWhateverWasSent() {
    var form = read(nine(), "layanan=12&u4=1", PERMITS, CARDS);
    assertThat(form.scores()).isEqualTo("---4-----");
    assertThat(form.unfilled()).doesNotContain(3);
    assertThat(read(nine(), "layanan=11&u4=1", PERMITS, CARDS).scores()).isEqualTo("---1-----");
  }

  @Test
  void ofSeveralServicesOneMustBeNamedAndOneAloneNeedNot() {
    assertThat(told(read(nine(), "", PERMITS, CARDS))).isEqualTo("SERVICE layanan");
    assertThat(told(read(nine(), "layanan=13", PERMITS, CARDS))).isEqualTo("SERVICE layanan");
    assertThat(read(nine(), "layanan=12", PERMITS, CARDS).service()).contains(CARDS);
    assertThat(read(nine(), "", PERMITS).service()).contains(PERMITS);
    assertThat(told(read(nine(), "layanan=12", PERMITS))).isEqualTo("SERVICE layanan");
  }

  @Test
  void whoSaidNothingOfThemselvesIsUnknownAndEachThingStandsByItself() {
    assertThat(read(nine(), "").respondent()).isSameAs(Respondent.UNKNOWN);
    assertThat(read(nine(), "kelamin=FEMALE&umur=FROM_30").respondent())
        .isEqualTo(new Respondent(Respondent.Sex.FEMALE, null, null, Respondent.AgeBand.FROM_30));
    assertThat(told(read(nine(), "kelamin=female"))).isEqualTo("CHOICE kelamin");
  }

  @ParameterizedTest
  @CsvSource({
    "baik%0D%0Asekali, 'baik\nsekali'",
    "%20%20rapi%09%20, rapi",
    "a%00b%07c, abc",
    "%E2%80%AEterbalik, terbalik",
    "%3Cb%3Etebal%3C%2Fb%3E, <b>tebal</b>",
    "%F0%9F%91%8D, \uD83D\uDC4D",
  })
  void textKeepsItsLettersAndLinesAndNothingUnseen(String sent, String kept) {
    assertThat(read(nine(), "pendapat=" + sent).opinion().body()).isEqualTo(kept);
  }

  @Test
  void lengthCountsLettersNotTheirBytes() {
    var thumbs = "%F0%9F%91%8D";
    assertThat(read(nine(), "pendapat=" + thumbs.repeat(2000)).faults()).isEmpty();
    assertThat(told(read(nine(), "pendapat=" + thumbs.repeat(2001))))
        .isEqualTo("OPINION_LONG pendapat");
    assertThat(told(read(nine(), "pendapat=a&kontak=" + "1".repeat(201))))
        .isEqualTo("CONTACT_LONG kontak");
  }

  @Test
  void aContactNeedsSomethingToAnswer() {
    assertThat(told(read(nine(), "kontak=0812-3456-789&pendapat=%20")))
        .isEqualTo("CONTACT_ALONE pendapat");
  }

  @Test
  void aContactThatReachesNobodyIsSaidAndStaysAsItWasTyped() {
    var form = read(nine(), "pendapat=baik&kontak=rumah+saya");
    assertThat(told(form)).isEqualTo("CONTACT_WRONG kontak");
    assertThat(form.opinion().contact()).isEqualTo("rumah saya");
    assertThat(form.isReady()).isFalse();
  }

  @Test
  void aCodeIsAskedForOnlyWhereTheRoundWantsOne() {
    assertThat(told(read(TicketRule.REQUIRED, ""))).isEqualTo("TICKET_MISSING kupon");
    assertThat(told(read(TicketRule.OPTIONAL, ""))).isEmpty();
    assertThat(read(TicketRule.OPTIONAL, "kupon=abc").ticket()).isEqualTo("abc");
    assertThat(read(TicketRule.NONE, "kupon=abc").ticket()).isEmpty();
  }

  @Test
  void everyFaultIsSaidAtOnce() {
    assertThat(told(read(nine(), "u1=5&u3=x&umur=9&kontak=1")))
        .isEqualTo("SCORE u1, SCORE u3, CHOICE umur, CONTACT_WRONG kontak, CONTACT_ALONE pendapat");
  }

  @Test
  void itIsReadyWhenNothingIsWrongAndNothingIsEmptyUnlessOnPurpose() {
    var five = "u1=4&u2=3&u3=2&u4=1&u5=4";
    assertThat(read(nine(), five).isReady()).isFalse();
    assertThat(read(nine(), five + "&kirim=apa-adanya").isReady()).isTrue();
    assertThat(read(nine(), "u1=4&kirim=apa-adanya").isReady()).isFalse();
    assertThat(read(nine(), five + "&u6=4&u7=4&u8=4&u9=4").isReady()).isTrue();
    assertThat(read(nine(), five + "&kirim=apa-adanya&umur=9").isReady()).isFalse();
  }

  private static String told(FilledForm form) {
    return form.faults().stream()
        .map(fault -> fault.kind() + " " + fault.field())
        .collect(Collectors.joining(", "));
  }

  private static FilledForm read(TicketRule rule, @Nullable String body) {
    return FormReading.read(paper(rule, nine(), PERMITS), fields(body));
  }

  private static FilledForm read(
      List<Question> questions, @Nullable String body, PublicService... services) {
    var given = services.length == 0 ? new PublicService[] {PERMITS} : services;
    return FormReading.read(paper(TicketRule.NONE, questions, given), fields(body));
  }

  private static FormFields fields(@Nullable String body) {
    return FormFields.parse((body == null ? "" : body).getBytes(StandardCharsets.UTF_8))
        .orElseThrow();
  }

  private static List<Question> nine() {
    return Arrays.stream(ServiceElement.values()).map(each -> question(each.code())).toList();
  }

  private static Question question(String element) {
    return new Question(1, element, null, WORDS, FOUR);
  }

  private static Paper paper(TicketRule rule, List<Question> questions, PublicService... services) {
    var day = LocalDate.of(2026, 6, 15);
    var round =
        new Round(
            5,
            1,
            RoundKind.PUBLIC,
            1,
            "Putaran",
            day,
            day,
            day,
            day,
            OptionalInt.empty(),
            "",
            WeightRule.EXACT,
            rule,
            9,
            List.of(11L),
            RoundState.OPEN,
            0,
            0);
    return new Paper(
        round,
        new Questionnaire(9, 1, RoundKind.PUBLIC, 1, questions),
        List.of(services),
        "Kecamatan",
        OptionalLong.of(3),
        "Loket",
        ZoneId.of("Asia/Jakarta"));
  }
}
