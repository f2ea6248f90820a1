package id.tolok.access.web.profile;

import id.tolok.shell.Visit;
import java.util.LinkedHashMap;
import java.util.Map;

/// A browser and its machine in two words, as far as they can be known.
public final class BrowserNames {

  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> MACHINES = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR", "Opera");
    BROWSERS.put("SamsungBrowser", "Samsung Internet");
    BROWSERS.put("Firefox", "Firefox");
    BROWSERS.put("Chrome", "Chrome");
    BROWSERS.put("Safari", "Safari");
    MACHINES.put("Android", "Android");
    MACHINES.put("iPhone", "iPhone");
    MACHINES.put("iPad", "iPad");
    MACHINES.put("Windows", "Windows");
    MACHINES.put("Mac OS", "Mac");
    MACHINES.put("Linux", "Linux");
  }

  private BrowserNames() {}

  public static String of(String text, Visit visit) {
    var browser = find(BROWSERS, text);
    var machine = find(MACHINES, text);
    if (browser.isEmpty()) {
      return visit.w("access.session.unknown");
    }
    return machine.isEmpty() ? browser : browser + ", " + machine;
  }

  private static String find(Map<String, String> names, String text) {
    return names.entrySet().stream()
        .filter(entry -> text.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
