package id.tolok.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// What people send that cannot be taken: each is told what it is and what to do, and nothing that
/// was there is lost.
@ServerTest
class BadEvidenceIT {

  private static final String POSTS = "pos kamling";
  private static final int MEGABYTE = 1024 * 1024;
  private static final String BORDER = "batas-uji";

  @Autowired private AutowireCapableBeanFactory beans;

  private ReviewOffice office;

  @BeforeEach
  void office() {
    office = beans.createBean(ReviewOffice.class);
    office.found();
    office.enter(3, Map.of(POSTS, "20"), "wajar");
  }

  @Test
  void fiftyMegabytesAreRefusedInWordsAndTheFigureStays() {
    var answer = sent(office.person(Role.PLANNER), "laporan.pdf", new byte[50 * MEGABYTE]);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("lebih besar dari 20 MB");
    assertThat(office.figure(POSTS, 3)).isEqualTo("20 DRAFT");
  }

  @Test
  void renamedProgramIsRefusedAsWhatItIs() {
    var program = "MZ\u0000\u0001\u0002\u0003".getBytes(StandardCharsets.ISO_8859_1);
    var answer = sent(office.person(Role.PLANNER), "laporan.pdf", program);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("“laporan.pdf” sebenarnya sebuah program")
        .doesNotContain("laporan.pdf: ");
  }

  @Test
  void sameFileTwiceIsSaidToBeThereAlready() {
    var planner = office.person(Role.PLANNER);
    assertThat(sent(planner, "rekap.txt", "isi".getBytes()).body()).contains("1 bukti ditambahkan");
    assertThat(sent(planner, "rekap lagi.txt", "isi".getBytes()).body())
        .contains("“rekap lagi.txt” sudah ada pada angka ini")
        .doesNotContain("1 bukti ditambahkan");
  }

  @Test
  void strangersCannotAttachAndLearnNothing() {
    var other = beans.createBean(ReviewOffice.class);
    other.found();
    var answer = sent(other.person(Role.PLANNER), "laporan.txt", "isi".getBytes());
    assertThat(answer.statusCode()).isIn(403, 404);
    assertThat(answer.body()).doesNotContain(POSTS);
  }

  @Test
  void whoEntersNothingCannotAttach() {
    var answer = sent(office.person(Role.READER), "laporan.txt", "isi".getBytes());
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void evidenceOfOthersIsNotThere() {
    sent(office.person(Role.PLANNER), "laporan.txt", "isi".getBytes());
    var list = office.person(Role.PLANNER).get("/bukti?instansi=" + office.agencyId()).body();
    var item = list.replaceAll("(?s).*href=\"(/bukti/\\d+)\".*", "$1");
    var other = beans.createBean(ReviewOffice.class);
    other.found();
    var stranger = other.person(Role.PLANNER);
    for (var address : List.of(item, item + "/unduh", item + "/gambar", item + "/halaman/1.png")) {
      assertThat(stranger.get(address).statusCode()).as(address).isEqualTo(404);
    }
    var download = office.person(Role.READER).get(item + "/unduh");
    assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(download.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox");
  }

  private HttpResponse<String> sent(SignedIn person, String name, byte[] bytes) {
    var key = office.key(POSTS, 3);
    var head =
        field("instansi", Long.toString(key.agencyId()))
            + field("variabel", Long.toString(key.variableId()))
            + field("periode", key.period().code())
            + "--%s\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"%s\"\r\n"
                .formatted(BORDER, name)
            + "Content-Type: application/pdf\r\n\r\n";
    var body =
        List.of(
            head.getBytes(StandardCharsets.UTF_8),
            bytes,
            "\r\n--%s--\r\n".formatted(BORDER).getBytes(StandardCharsets.UTF_8));
    return person.send(
        person
            .request("/pengisian/rincian/bukti")
            .header("X-XSRF-TOKEN", person.csrf())
            .header("HX-Request", "true")
            .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
            .POST(BodyPublishers.ofByteArrays(body)));
  }

  private static String field(String name, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(BORDER, name, value);
  }
}
