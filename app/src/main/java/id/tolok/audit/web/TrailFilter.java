package id.tolok.audit.web;

import id.tolok.audit.store.TrailQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// What was typed over the list, as it stands in the address.
///
/// @param from first day, `2026-07-05`
/// @param to last day
/// @param person part of a name
/// @param action code of what was done
/// @param agency id of the agency
/// @param subject part of what it was done to
/// @param request whole id of a request
/// @param refused `ya` for nothing but what was tried in vain
public record TrailFilter(
    @BindParam("dari") @Nullable String from,
    @BindParam("sampai") @Nullable String to,
    @BindParam("orang") @Nullable String person,
    @BindParam("tindakan") @Nullable String action,
    @BindParam("instansi") @Nullable String agency,
    @BindParam("perihal") @Nullable String subject,
    @BindParam("permintaan") @Nullable String request,
    @BindParam("ditolak") @Nullable String refused) {

  public TrailFilter {
    from = blank(from);
    to = blank(to);
    person = blank(person);
    action = blank(action);
    agency = blank(agency);
    subject = blank(subject);
    request = blank(request);
    refused = blank(refused);
  }

  boolean isUsed() {
    return !parameters().isEmpty();
  }

  boolean hasBadFrom() {
    return from != null && day(from) == null;
  }

  boolean hasBadTo() {
    return to != null && day(to) == null;
  }

  /// Whether the period ends before it begins.
  boolean isTurned() {
    LocalDate first = day(from);
    LocalDate last = day(to);
    return first != null && last != null && last.isBefore(first);
  }

  boolean isOnlyRefused() {
    return "ya".equals(refused);
  }

  @Nullable Long agencyId() {
    return agency != null && agency.matches("\\d{1,18}") ? Long.valueOf(agency) : null;
  }

  /// What to look for, within what the viewer may see.
  TrailQuery query(TrailQuery.Reach reach, ZoneId zone) {
    LocalDate last = day(to);
    return new TrailQuery(
        reach,
        start(day(from), zone),
        last == null ? null : start(last.plusDays(1), zone),
        person,
        action,
        agencyId(),
        subject,
        request,
        isOnlyRefused());
  }

  /// The address of a page with the same choice.
  String address(String path, String further) {
    String query =
        parameters().entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    String whole = query.isEmpty() || further.isEmpty() ? query + further : query + "&" + further;
    return whole.isEmpty() ? path : path + "?" + whole;
  }

  Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    put(parameters, "dari", from);
    put(parameters, "sampai", to);
    put(parameters, "orang", person);
    put(parameters, "tindakan", action);
    put(parameters, "instansi", agency);
    put(parameters, "perihal", subject);
    put(parameters, "permintaan", request);
    put(parameters, "ditolak", refused);
    return parameters;
  }

  private static void put(Map<String, String> parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }

  private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }

  /// A day within the years an office can mean, or nothing.
  private static @Nullable LocalDate day(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      var day = LocalDate.parse(text);
      return day.getYear() >= 1900 && day.getYear() <= 9999 ? day : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip().replace("\0", "");
  }
}
