package id.tolok.access.routes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/// One address of the program, as Spring knows it, and a request that reaches its gate: every
/// parameter that must be there has a value, none that would change anything for good.
///
/// @param fields of the form, with `{agency}` and the like for what belongs to an agency
record Route(
    String method, String pattern, Kind kind, Map<String, String> fields, boolean reading) {

  /// What a request carries.
  enum Kind {
    FORM,
    JSON,
    MULTIPART
  }

  /// What the second part of an address is: nothing that exists.
  private static final String NOTHING = "999999";

  /// What the parts of an address mean, by the address.
  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("/organisasi/perangkat-daerah", "agency");
    MEANINGS.put("/organisasi/wilayah", "region");
    MEANINGS.put("/organisasi/unit", "unit");
    MEANINGS.put("/organisasi/jabatan", "position");
    MEANINGS.put("/organisasi/pegawai", "official");
    MEANINGS.put("/organisasi/pemangku", "holding");
    MEANINGS.put("/akun/{id", "account");
    MEANINGS.put("/keputusan/tinjauan", "review");
    MEANINGS.put("/keputusan/berkas", "reading");
    MEANINGS.put("/katalog/indikator", "lineage");
    MEANINGS.put("/katalog/konsep/{id", "concept");
    MEANINGS.put("/katalog/jabatan", "catalogue-position");
    MEANINGS.put("/api/v1/intake", "reading");
    MEANINGS.put("/api/v1/agencies", "agency");
    MEANINGS.put("/api/v1/positions", "position");
    MEANINGS.put("/api/v1/indicators", "indicator");
    MEANINGS.put("/api/v1/catalogue-versions", "version");
    MEANINGS.put("/api/v1/concepts", "concept");
    MEANINGS.put("/katalog/versi", "version");
    MEANINGS.put("/target/lembar/kiriman", "target-batch");
  }

  /// What a part of an address means by its own name.
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("lineage", "lineage"),
          Map.entry("lineageId", "lineage"),
          Map.entry("variableId", "variable"),
          Map.entry("agency", "agency"),
          Map.entry("agencyId", "agency"),
          Map.entry("regencyId", "region"),
          Map.entry("concept", "concept"),
          Map.entry("round", "round"),
          Map.entry("point", "point"),
          Map.entry("service", "service"),
          Map.entry("questionnaire", "questionnaire"));

  /// Parts of an address that belong to nobody.
  private static final Map<String, String> PLAIN =
      Map.of(
          "period", "2026-Q3",
          "year", "2026",
          "quarter", "3",
          "page", "1",
          "hash", "0".repeat(64),
          "opinion", new UUID(0, 0).toString());

  /// What must be sent besides what the parameters say, so that a request gets as far as the gate.
  private static final Map<String, String> ALSO = new LinkedHashMap<>();

  static {
    ALSO.put(
        "POST /keputusan/tinjauan/{id}/terima", "berlaku=2026-02-01&alasan=uji rute&dilihat=999");
    ALSO.put("POST /keputusan/tinjauan/{id}/ubah", "jenis=urung&dilihat=999");
    ALSO.put(
        "POST /katalog/konsep/{id}/anggota", "putusan=ya&pilih={concept}-{lineage}&alasan=uji");
    ALSO.put("POST /variabel/{id}/gabung", "dengan=" + NOTHING);
    ALSO.put("POST /variabel/{id}/beda", "dengan=" + NOTHING);
    ALSO.put(
        "POST /kalender/hari/{regencyId}",
        "pengisian=5&verifikasi=10&persetujuan=15&perbaikan=5&versi=999");
    ALSO.put("POST /kalender/perpanjangan/{agencyId}", "periode=2026-Q3&sampai=2020-01-01");
    ALSO.put("POST /penjelasan-capaian/{lineageId}/{year}/{quarter}", "versi=999");
    ALSO.put("POST /katalog/konsep/{id}/nama", "nama=Konsep uji&alasan=uji");
    ALSO.put(
        "POST /katalog/konsep/{id}/pecah", "pilih={concept}-{lineage}&namaBaru=Uji&alasan=uji");
    ALSO.put("POST /katalog/konsep/{id}/gabung", "ke={other-concept}&alasan=uji");
    ALSO.put("POST /katalog/konsep/putusan", "ya={concept}-{lineage}&alasan=uji");
    ALSO.put("POST /katalog/konsep/nyatakan-sama", "pasangan={lineage}-{other-lineage}&alasan=uji");
  }

  /// What a JSON body must carry likewise.
  private static final Map<String, String> BODIES =
      Map.of(
          "POST /api/v1/actuals",
              "{\"agencyId\":{agency},\"name\":\"uji rute\",\"rows\":["
                  + "{\"variableId\":{variable},\"period\":\"2026-Q3\",\"amount\":-1}]}",
          "POST /pengisian/hitung", "{\"agency\":{agency},\"period\":\"2026-Q3\",\"cells\":[]}",
          "POST /pengisian/sel", "{\"account\":\"0\",\"cells\":[]}",
          "POST /survei/putaran/{round}/lembar/kirim", "{\"account\":\"0\",\"sheets\":[]}");

  private static final String ORDER =
      "{\"validFrom\":\"2026-02-01\",\"reason\":\"uji rute\",\"revision\":999,\"confirmed\":[]}";

  private static final Pattern VARIABLE =
      Pattern.compile("\\{([a-zA-Z-]+)(:(?:[^{}]|\\{[^{}]*})*)?}");

  /// A version nobody has: whoever may change a thing is told of a conflict, and nothing changes.
  private static final String NO_SUCH_VERSION = "999";

  static List<Route> of(RequestMappingInfo info, HandlerMethod handler) {
    var methods =
        info.getMethodsCondition().getMethods().isEmpty()
            ? List.of("GET")
            : info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
    var routes = new ArrayList<Route>();
    for (String pattern : new TreeSet<>(info.getPatternValues())) {
      for (String method : methods) {
        routes.add(
            new Route(method, pattern, kind(info, handler), fields(handler), method.equals("GET")));
      }
    }
    return routes;
  }

  private static Kind kind(RequestMappingInfo info, HandlerMethod handler) {
    boolean multipart =
        info.getConsumesCondition()
                .getConsumableMediaTypes()
                .contains(MediaType.MULTIPART_FORM_DATA)
            || Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter ->
                    parameter.hasParameterAnnotation(RequestPart.class)
                        || MultipartFile.class.isAssignableFrom(parameter.getParameterType()));
    if (multipart) {
      return Kind.MULTIPART;
    }
    boolean json =
        Arrays.stream(handler.getMethodParameters())
            .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    return json ? Kind.JSON : Kind.FORM;
  }

  private static Map<String, String> fields(HandlerMethod handler) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (MethodParameter parameter : handler.getMethodParameters()) {
      var asked = parameter.getParameterAnnotation(RequestParam.class);
      if (asked != null
          && asked.required()
          && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)
          && !Map.class.isAssignableFrom(parameter.getParameterType())
          && !MultipartFile.class.isAssignableFrom(parameter.getParameterType())) {
        var name = asked.name().isEmpty() ? asked.value() : asked.name();
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var real = name.isEmpty() ? String.valueOf(parameter.getParameterName()) : name;
        fields.put(real, value(real, parameter.getParameterType()));
      }
    }
    return fields;
  }

  private static String value(String name, Class<?> type) {
    if (type.isEnum()) {
      return ((Enum<?>) type.getEnumConstants()[0]).name();
    }
    if (type == LocalDate.class) {
      return "2026-01-01";
    }
    return switch (name) {
      case "instansi", "perangkat", "agencyId" -> "{agency}";
      case "jabatan" -> "{position}";
      case "kiri", "kanan" -> "{version}";
      case "pejabat" -> "0";
      case "version" -> NO_SUCH_VERSION;
      default -> "1";
    };
  }

  /// Whether the address or the form names something that belongs to an agency.
  boolean hasTarget() {
    return pattern.contains("{") && meaning() != null
        || names().anyMatch(NAMED::containsKey)
        || fields.values().stream().anyMatch(value -> value.contains("{"))
        || ALSO.getOrDefault(name(), "").contains("{")
        || BODIES.getOrDefault(name(), "").contains("{agency}");
  }

  private Stream<String> names() {
    return VARIABLE.matcher(pattern).results().map(found -> found.group(1));
  }

  /// The path to one agency's things.
  String path(Map<String, Long> things) {
    var matcher = VARIABLE.matcher(pattern);
    var path = new StringBuilder();
    boolean first = true;
    while (matcher.find()) {
      matcher.appendReplacement(path, part(matcher.group(1), first, things));
      first = false;
    }
    matcher.appendTail(path);
    return path.toString();
  }

  private String part(String variable, boolean first, Map<String, Long> things) {
    var meaning = meaning();
    if (meaning == null && NAMED.containsKey(variable)) {
      return String.valueOf(things.get(NAMED.get(variable)));
    }
    if (PLAIN.containsKey(variable)) {
      return PLAIN.get(variable);
    }
    if (variable.equals("kunci")) {
      return "shell.api.bad-value";
    }
    if (variable.equals("id") && pattern.contains("/variabel/")) {
      return String.valueOf(things.get("variable"));
    }
    if (pattern.startsWith("/organisasi/impor") && !variable.equals("batch")) {
      return variable.equals("format") ? "csv" : new UUID(0, 0).toString();
    }
    if (variable.equals("format")) {
      return "csv";
    }
    return first && meaning != null ? String.valueOf(things.get(meaning)) : NOTHING;
  }

  private @Nullable String meaning() {
    return MEANINGS.entrySet().stream()
        .filter(entry -> pattern.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /// The form for one agency's things.
  Map<String, String> fields(Map<String, Long> things) {
    Map<String, String> filled = new LinkedHashMap<>();
    fields.forEach((name, value) -> filled.put(name, filled(value, things)));
    for (String field : ALSO.getOrDefault(name(), "").split("&")) {
      if (!field.isEmpty()) {
        var parts = field.split("=", 2);
        filled.put(parts[0], filled(parts[1], things));
      }
    }
    return filled;
  }

  /// What a JSON body carries.
  String json(Map<String, Long> things) {
    return pattern.endsWith("/acceptance")
        ? ORDER
        : filled(BODIES.getOrDefault(name(), "{}"), things);
  }

  private static String filled(String value, Map<String, Long> things) {
    return VARIABLE
        .matcher(value)
        .replaceAll(found -> String.valueOf(things.getOrDefault(found.group(1), 0L)));
  }

  boolean forPrograms() {
    return pattern.startsWith("/api/");
  }

  /// Where the table and the document have it.
  String name() {
    return method + " " + VARIABLE.matcher(pattern).replaceAll("{$1}");
  }
}
