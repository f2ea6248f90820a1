package id.tolok.measurement.web.evidence;

import id.tolok.document.original.PagePicture;
import id.tolok.measurement.statement.EvidenceFormat;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.statement.Evidences.Opened;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The bytes of evidence: as a download, and as pictures a page may show. A browser is never given
/// anything it could run.
@Controller
final class EvidenceFiles {

  private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

  private final Evidences evidences;
  private final Gate gate;

  EvidenceFiles(Evidences evidences, Gate gate) {
    this.evidences = evidences;
    this.gate = gate;
  }

  /// The file byte for byte, never shown by the browser itself.
  @GetMapping(EvidencePages.LIST + "/{id}/unduh")
  ResponseEntity<byte[]> download(@PathVariable long id) {
    var opened = open(id);
    return answer(opened, disposition(ContentDisposition.attachment(), opened))
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(opened.bytes());
  }

  /// A picture as it is.
  @GetMapping(EvidencePages.LIST + "/{id}/gambar")
  ResponseEntity<byte[]> picture(@PathVariable long id) {
    var opened = open(id);
    if (!opened.file().format().isPicture()) {
      throw new NotFound("picture of evidence", id);
    }
    return answer(opened, disposition(ContentDisposition.inline(), opened))
        .contentType(MediaType.parseMediaType(opened.file().format().mediaType()))
        .body(opened.bytes());
  }

  /// A page of a PDF as PNG.
  @GetMapping(EvidencePages.LIST + "/{id}/halaman/{page}.png")
  ResponseEntity<byte[]> page(@PathVariable long id, @PathVariable int page) {
    var opened = open(id);
    if (opened.file().format() != EvidenceFormat.PDF) {
      throw new NotFound("page of evidence", id);
    }
    var png =
        PagePicture.png(opened.bytes(), page)
            .orElseThrow(() -> new NotFound("page of evidence", page));
    return answer(opened, "inline").contentType(MediaType.IMAGE_PNG).body(png);
  }

  private Opened open(long id) {
    gate.require(Action.RESULT_VIEW, evidences.evidence(id).agencyId());
    return evidences.open(id);
  }

  private static String disposition(ContentDisposition.Builder builder, Opened opened) {
    return builder.filename(opened.file().fileName(), StandardCharsets.UTF_8).build().toString();
  }

  /// Bytes under a hash never change, but personal data stays in no cache.
  private static ResponseEntity.BodyBuilder answer(Opened opened, String disposition) {
    var cache =
        opened.evidence().description().personalData()
            ? CacheControl.noStore()
            : CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", NOTHING_RUNS)
        .cacheControl(cache);
  }
}
