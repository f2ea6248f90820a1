package id.tolok.reporting.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Looks at documents as a telephone held before the paper does.
public final class PdfPicture {

  private static final int DOTS_PER_INCH = 150;

  private PdfPicture() {}

  /// What the QR code on the first page says.
  public static String code(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return read(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// What a picture of a QR code says.
  public static String codeOfPng(byte[] png) {
    try {
      return read(ImageIO.read(new ByteArrayInputStream(png)));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String read(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, dots);
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    } catch (NotFoundException | ChecksumException | FormatException e) {
      throw new IllegalArgumentException("no QR code can be read", e);
    }
  }
}
