package id.tolok.measurement.reminder;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mail server reminders go out by. Without one, reminders are shown in the application alone.
///
/// @param host name of the SMTP server; empty: no mail is sent
/// @param port it answers on
/// @param security how the connection is protected: `STARTTLS` (required), `TLS` from the first
///   byte on, or `NONE`
/// @param user who signs in to it; empty where it asks nobody
/// @param password of that user
/// @param from address the mail comes from
/// @param address of Tolok as people reach it, `https://tolok.nusa.go.id`; mails lead there
/// @param daysBefore how many days before the last day of entry owners are reminded
@ConfigurationProperties("tolok.mail")
record MailSettings(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("STARTTLS") Security security,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("tolok@localhost") String from,
    @DefaultValue("http://localhost:8080") String address,
    @DefaultValue("3") int daysBefore) {

  enum Security {
    STARTTLS,
    TLS,
    NONE
  }

  /// The address of a page, whether or not people ended theirs with a stroke.
  String page(String path) {
    return address.replaceFirst("/+$", "") + path;
  }

  boolean isOn() {
    return !host.isBlank();
  }
}
