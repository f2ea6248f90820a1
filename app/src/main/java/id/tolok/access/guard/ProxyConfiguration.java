package id.tolok.access.guard;

import id.tolok.access.AccessSettings;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Believes what a proxy says of the browser behind it, only from the proxies that are configured.
/// Without any, headers of that kind mean nothing.
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> knownProxies(
      AccessSettings settings) {
    return server -> {
      if (!settings.proxies().isEmpty()) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(String.join(",", settings.proxies()));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        server.addEngineValves(valve);
      }
    };
  }
}
