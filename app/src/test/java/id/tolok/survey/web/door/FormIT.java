package id.tolok.survey.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.ServerTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The public form over HTTP, as any browser without scripts uses it.
@ServerTest
class FormIT extends OpenDoor {

  @Test
  void aFilledFormIsKeptAndThankedFor() {
    var answer = form.send(form.filled(GOOD));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/s/" + point.code() + "/terima-kasih");
    assertThat(form.open("/terima-kasih").body()).contains("Terima kasih");
    assertThat(kept()).containsExactly("434443343 PUBLIC " + permits.id() + " " + point.id());
  }

  @Test
  void aReplayedFormIsAnsweredPolitelyAndCountsOnce() {
    var fields = form.filled(GOOD);
    form.send(fields);
    var again = form.send(fields);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("sudah kami terima", "tersimpan satu kali saja");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void emptyQuestionsArePointedOutOnceAndThenSentAsTheyAre() {
    var fields = form.filled("4-4443---");
    var pointedOut = form.send(fields);
    assertThat(pointedOut.statusCode()).isEqualTo(422);
    assertThat(pointedOut.body())
        .contains("Masih ada yang belum dijawab", "href=\"#u2\"", "apa-adanya")
        .contains("name=\"u1\" value=\"4\" checked")
        .doesNotContain("href=\"#u3\"");
    assertThat(kept()).isEmpty();
    fields.put("kirim", "apa-adanya");
    assertThat(form.send(fields).statusCode()).isEqualTo(303);
    assertThat(kept()).singleElement().asString().startsWith("4-4443--- ");
  }

  @Test
  void fewerThanFiveElementsAreNotTakenEvenAsTheyAre() {
    var fields = form.filled("4444-----");
    fields.put("kirim", "apa-adanya");
    var answer = form.send(fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("paling sedikit 5").doesNotContain("apa-adanya");
    assertThat(kept()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "9", "-1", "4.5", "44", "٤", "baik", " 4", "%00"})
  void anAnswerThatIsNoneOfTheFourIsSaidAtItsQuestionAndNothingIsKept(String score) {
    var fields = form.filled(GOOD);
    fields.put("u3", score);
    var answer = form.send(fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("bukan salah satu dari empat pilihan", "href=\"#u3\"")
        .contains("name=\"u1\" value=\"4\" checked");
    assertThat(kept()).isEmpty();
  }

  static Stream<Arguments> wrongFields() {
    return Stream.of(
        Arguments.of("layanan", "999999999", "Layanan yang dipilih"),
        Arguments.of("layanan", "1 or 1=1", "Layanan yang dipilih"),
        Arguments.of("kelamin", "KUCING", "Pilihan ini tidak ada"),
        Arguments.of("umur", "17", "Pilihan ini tidak ada"),
        Arguments.of("pendidikan", "bachelor", "Pilihan ini tidak ada"),
        Arguments.of("pekerjaan", "<b>", "Pilihan ini tidak ada"),
        Arguments.of("jenis", "HINAAN", "Pilihan ini tidak ada"),
        Arguments.of("pendapat", "a".repeat(2001), "paling panjang 2.000 huruf"),
        Arguments.of("kontak", "0812 3456 789", "belum ada yang ditulis"),
        Arguments.of("kontak", "rumah saya", "Tulis nomor telepon"));
  }

  @ParameterizedTest
  @MethodSource("wrongFields")
  void wrongFieldsAreSaidAndNothingIsKept(String field, String value, String said) {
    var fields = form.filled(GOOD);
    fields.put(field, value);
    var answer = form.send(fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(said);
    assertThat(kept()).isEmpty();
    assertThat(opinions()).isEmpty();
  }

  @Test
  void whatWasTypedComesBackWithItsMarkupAsText() {
    var fields = form.filled(GOOD);
    fields.put("pendapat", "</textarea><script>alert(1)</script> lama sekali");
    fields.put("kontak", "\"><img src=x onerror=alert(1)>");
    fields.put("u1", "7");
    var page = form.send(fields).body();
    assertThat(page)
        .contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; lama sekali")
        .contains("value=\"&#34;>&lt;img")
        .doesNotContain("<script>", "<img");
  }

  @Test
  void anOpinionIsKeptApartWithItsContactSealed() {
    var fields = form.filled(GOOD);
    fields.put("jenis", "COMPLAINT");
    fields.put("pendapat", "  Antre\r\nlama\u0000 \u202Esekali  ");
    fields.put("kontak", "0812 0000 1111");
    form.send(fields);
    form.send(fields);
    assertThat(opinions()).containsExactly("COMPLAINT|Antre\nlama sekali|NEW|contact");
    assertThat(jdbcText("select encode(sealed, 'escape') from survey.opinion_contact"))
        .noneMatch(sealed -> sealed.contains("0812"));
  }

  @Test
  void opinionsOfANetworkThatIsHeldWaitHiddenAndThoseBeforeDoNot() {
    for (int sheet = 1; sheet <= 31; sheet++) {
      var fields = form.filled("43444334" + (1 + sheet % 4));
      fields.put("pendapat", "Pendapat " + sheet);
      assertThat(form.send(fields).statusCode()).as("nobody is told").isEqualTo(303);
    }
    assertThat(opinions()).contains("SUGGESTION|Pendapat 30|NEW", "SUGGESTION|Pendapat 31|HIDDEN");
    assertThat(kept()).hasSize(31);
    assertThat(
            jdbcText(
                """
                select h.reason || ' ' || count(*) || ' ' || bool_and(a.number > h.sheets_before) from survey.held_origin h
                join survey.answer a using (round_id, origin) where h.agency_id = :agency
                group by h.reason
                """))
        .containsExactly("TOO_MANY 31 true");
  }

  @Test
  void aFormSentAfterTheRoundClosedIsNotKeptAndSaysSo() {
    var fields = form.filled(GOOD);
    surveys.closed(round);
    var answer = form.send(fields);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("tidak disimpan", "tidak ada survei yang dibuka");
    assertThat(kept()).isEmpty();
  }

  @Test
  void severalServicesAreChosenFirstAndAFreeOneAnswersItsCost() {
    var cards = surveys.freeService(agency, "Kartu keluarga");
    var both = surveys.point(agency, "Loket 3");
    surveys.closed(round);
    round = surveys.openNow(agency, permits, cards);
    var client = new FormClient(people.nobody(), both.code());
    assertThat(client.open().body())
        .contains("Layanan apa yang Anda terima?", "?layanan=" + cards.id(), "Gratis")
        .doesNotContain("name=\"formulir\"");
    var page = client.open("?layanan=" + cards.id()).body();
    assertThat(page).contains("biaya sudah terjawab").doesNotContain("name=\"u4\"");
    var fields = client.filled(FormClient.token(page), "333-33333");
    fields.put("layanan", String.valueOf(cards.id()));
    assertThat(client.send(fields).statusCode()).isEqualTo(303);
    assertThat(kept()).containsExactly("333433333 PUBLIC " + cards.id() + " " + both.id());
  }

  @Test
  void theSameWordsOfTheWholeNineStandOnThePage() {
    var page = form.open().body();
    IntStream.rangeClosed(1, FormClient.QUESTIONS)
        .forEach(number ->
            assertThat(page.split("name=\"u" + number + "\"", -1)).as("u" + number).hasSize(5));
  }

  private List<String> opinions() {
    return jdbcText(
        """
        select concat_ws('|', o.kind, o.body, o.state, case when c.sealed is null then null else 'contact' end)
        from survey.opinion o left join survey.opinion_contact c using (opinion_id)
        where o.agency_id = :agency
        """);
  }
}
