package id.tolok.measurement.reminder;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the round go by itself.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ReminderScheduling {}
