package id.tolok.reporting.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// A QR code, sharp at any size.
///
/// @param side modules along one side, quiet zone included
/// @param runs its dark modules
public record QrPicture(int side, List<Run> runs) {

  private static final int QUIET_ZONE = 4;
  private static final int DOTS = 8;

  public QrPicture {
    runs = List.copyOf(runs);
  }

  /// Dark modules side by side in one row.
  public record Run(int x, int y, int length) {}

  /// The code of a text, such as an address.
  public static QrPicture of(String text) {
    try {
      BitMatrix matrix =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  1,
                  1,
                  Map.of(
                      EncodeHintType.MARGIN,
                      QUIET_ZONE,
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M));
      return new QrPicture(matrix.getWidth(), runs(matrix));
    } catch (WriterException e) {
      throw new IllegalArgumentException("cannot be a QR code: " + text, e);
    }
  }

  /// The code as PNG, several dots for each module.
  public byte[] png() {
    var image = new BufferedImage(side * DOTS, side * DOTS, BufferedImage.TYPE_BYTE_BINARY);
    var pen = image.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, image.getWidth(), image.getHeight());
      pen.setColor(Color.BLACK);
      for (Run run : runs) {
        pen.fillRect(run.x() * DOTS, run.y() * DOTS, run.length() * DOTS, DOTS);
      }
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      pen.dispose();
    }
  }

  /// The code in the units of a module, as the attribute `d` of SVG writes it.
  public String path() {
    var path = new StringBuilder();
    for (Run run : runs) {
      path.append("M%d %dh%dv1h-%dz".formatted(run.x(), run.y(), run.length(), run.length()));
    }
    return path.toString();
  }

  /// Each run of dark modules in a row is one rectangle.
  private static List<Run> runs(BitMatrix matrix) {
    List<Run> runs = new ArrayList<>();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int x = 0;
      while (x < matrix.getWidth()) {
        int from = x;
        while (x < matrix.getWidth() && matrix.get(x, y)) {
          x++;
        }
        if (x > from) {
          runs.add(new Run(from, y, x - from));
        }
        x++;
      }
    }
    return runs;
  }
}
