package id.tolok.intake.web.original;

import id.tolok.document.original.Original;
import id.tolok.document.original.PagePicture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Keeps the originals and page pictures that were shown last open in memory, so that choosing a
/// field does not open the file again. Bounded; what falls out is made again when asked for.
@Component
public class OpenOriginals {

  private static final int ORIGINALS = 12;
  private static final long PICTURE_BYTES = 48L * 1024 * 1024;

  private final Map<String, Original> originals = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, byte[]> pictures = new LinkedHashMap<>(16, 0.75f, true);
  private long pictureBytes;

  /// The original with this hash.
  ///
  /// @param bytes its content, asked for only where the file is not open
  public Original open(String sha256, String fileName, Supplier<byte[]> bytes) {
    synchronized (originals) {
      var known = originals.get(sha256);
      if (known != null) {
        return known;
      }
    }
    var opened = Original.open(fileName, bytes.get());
    synchronized (originals) {
      originals.put(sha256, opened);
      if (originals.size() > ORIGINALS) {
        originals.remove(originals.keySet().iterator().next());
      }
    }
    return opened;
  }

  /// A page of a PDF as PNG; nothing where there is none.
  public Optional<byte[]> picture(String sha256, int page, Supplier<byte[]> bytes) {
    var key = sha256 + "/" + page;
    synchronized (pictures) {
      var known = pictures.get(key);
      if (known != null) {
        return Optional.of(known);
      }
    }
    var drawn = PagePicture.png(bytes.get(), page);
    drawn.ifPresent(png -> keep(key, png));
    return drawn;
  }

  private void keep(String key, byte[] png) {
    synchronized (pictures) {
      if (pictures.put(key, png) == null) {
        pictureBytes += png.length;
      }
      var oldest = pictures.entrySet().iterator();
      while (pictureBytes > PICTURE_BYTES && pictures.size() > 1) {
        pictureBytes -= oldest.next().getValue().length;
        oldest.remove();
      }
    }
  }
}
