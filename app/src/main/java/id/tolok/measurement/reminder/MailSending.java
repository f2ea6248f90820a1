package id.tolok.measurement.reminder;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// Hands mails to the server.
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailSending {

  /// A server that does not answer must not hold up the round.
  private static final String PATIENCE_MILLIS = "15000";

  private final MailSettings settings;
  private final JavaMailSenderImpl sender;

  MailSending(MailSettings settings) {
    this.settings = settings;
    this.sender = sender(settings);
  }

  /// A mail to one person.
  record Letter(String to, String subject, String text) {}

  /// @throws org.springframework.mail.MailException where the server did not take it
  void send(Letter letter) {
    var message = new SimpleMailMessage();
    message.setFrom(settings.from());
    message.setTo(letter.to());
    message.setSubject(letter.subject());
    message.setText(letter.text());
    sender.send(message);
  }

  private static JavaMailSenderImpl sender(MailSettings settings) {
    var sender = new JavaMailSenderImpl();
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    sender.setUsername(settings.user());
    sender.setPassword(settings.password());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    var properties = new Properties();
    properties.setProperty(
        "mail.smtp.auth", String.valueOf(settings.user() != null && !settings.user().isBlank()));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    switch (settings.security()) {
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
    }
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    sender.setJavaMailProperties(properties);
    return sender;
  }
}
