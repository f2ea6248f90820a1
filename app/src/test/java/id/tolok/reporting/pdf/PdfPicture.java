package id.tolok.reporting.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Looks at documents as a telephone held before the paper does.
public final class PdfPicture {

  /// From further and from nearer: a telephone looks many times a second, too.
  private static final int[] DOTS_PER_INCH = {72, 100, 150, 220};

  private PdfPicture() {}

  /// What the QR code on the first page says.
  public static String code(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      for (int dots : DOTS_PER_INCH) {
        var read = read(renderer.renderImageWithDPI(0, dots));
        if (read.isPresent()) {
          return read.get();
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    throw new IllegalArgumentException("no QR code can be read");
  }

  /// What a picture of a QR code says.
  public static String codeOfPng(byte[] png) {
    try {
      return read(ImageIO.read(new ByteArrayInputStream(png))).orElseThrow();
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Optional<String> read(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, dots);
    try {
      var bitmap = new BinaryBitmap(new HybridBinarizer(source));
      return Optional.of(
          new QRCodeReader()
              .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
              .getText());
    } catch (NotFoundException | ChecksumException | FormatException _) {
      return Optional.empty();
    }
  }
}
