package id.tolok.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Writes pages as PDF/A-2a, tagged as PDF/UA-1 asks, with fonts of our own inside.
///
/// Writing costs memory and processor time, so each node does one at a time and lets the others
/// wait in line.
@Component
public final class PdfWriter {

  private static final String FAMILY = "Liberation Sans";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  private final TemplateEngine engine;
  private final Semaphore turn = new Semaphore(1, true);

  public PdfWriter(TemplateEngine engine) {
    this.engine = engine;
  }

  /// A page made from a template whose markup is well-formed XML, with `lang`, a title and a
  /// description.
  ///
  /// @param template under `src/main/jte`, with `@param view`
  /// @param style of its pages
  public byte[] write(String template, Object view, PaperStyle style) {
    var page = new StringOutput();
    engine.render(template, view, page);
    String styled =
        page.toString().replace("</head>", "<style>" + style.sheet() + "</style></head>");
    turn.acquireUninterruptibly();
    try {
      return written(styled);
    } finally {
      turn.release();
    }
  }

  private static byte[] written(String page) {
    var bytes = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.useFont(() -> font("Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.withProducer("Tolok");
    builder.withHtmlContent(page, null);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static InputStream font(String style) {
    return Objects.requireNonNull(
        PdfWriter.class.getResourceAsStream(
            "/id/tolok/reporting/font/LiberationSans-" + style + ".ttf"));
  }
}
