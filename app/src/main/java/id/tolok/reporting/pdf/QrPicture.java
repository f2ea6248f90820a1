package id.tolok.reporting.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A QR code as one path, sharp at any size.
///
/// @param side modules along one side, quiet zone included
/// @param path in the units of a module, as SVG writes it
public record QrPicture(int side, String path) {

  private static final int QUIET_ZONE = 4;

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
      return new QrPicture(matrix.getWidth(), path(matrix));
    } catch (WriterException e) {
      throw new IllegalArgumentException("cannot be a QR code: " + text, e);
    }
  }

  /// Each run of dark modules in a row is one rectangle.
  private static String path(BitMatrix matrix) {
    var path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int x = 0;
      while (x < matrix.getWidth()) {
        int from = x;
        while (x < matrix.getWidth() && matrix.get(x, y)) {
          x++;
        }
        if (x > from) {
          path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
        }
        x++;
      }
    }
    return path.toString();
  }
}
