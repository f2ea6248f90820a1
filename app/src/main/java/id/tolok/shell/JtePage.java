package id.tolok.shell;

import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A page about to be written.
final class JtePage implements View {

  /// Writes the page's text.
  interface Body {
    void write(HttpServletRequest request, HttpServletResponse response, TemplateOutput output);
  }

  private final int status;
  private final Body body;

  JtePage(int status, Body body) {
    this.status = status;
    this.body = body;
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var output = new Utf8ByteOutput();
    body.write(request, response, output);
    response.setStatus(status);
    response.setContentType(getContentType());
    response.setLocale(Preferences.language(request).locale());
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
