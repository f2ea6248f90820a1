package id.tolok.measurement.reminder;

import id.tolok.shell.wording.Words;
import org.springframework.stereotype.Component;

/// Whether reminders go out by mail, for pages to say.
@Component
public final class MailState {

  private final MailSettings settings;

  MailState(MailSettings settings) {
    this.settings = settings;
  }

  public boolean isOn() {
    return settings.isOn();
  }

  public String sentence(Words words) {
    return isOn()
        ? words.get("measurement.mail.on", String.valueOf(settings.daysBefore()))
        : words.get("measurement.mail.off");
  }
}
