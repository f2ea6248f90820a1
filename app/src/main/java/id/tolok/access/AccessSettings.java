package id.tolok.access;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How people sign in, and for how long.
///
/// @param sessionIdle how long a session lives without being used
/// @param sessionLife how long a session lives at most
/// @param invitationLife how long an invitation or a one-time address to choose a password is good
/// @param failuresFree wrong passwords for one name before the first wait
/// @param failuresPerAddress wrong sign-ins from one network address within a quarter of an hour
///   before it has to wait
/// @param passwordChecksAtOnce password checks running at the same time; each takes 19 MB
/// @param secondFactorFor roles that must use a second factor
/// @param tokenRequestsPerMinute requests one token may make in a minute
/// @param proxies addresses or networks (CIDR) of the proxies in front; what others say of
///   themselves in `X-Forwarded-...` is not believed
@ConfigurationProperties("tolok.access")
public record AccessSettings(
    @DefaultValue("8h") Duration sessionIdle,
    @DefaultValue("7d") Duration sessionLife,
    @DefaultValue("7d") Duration invitationLife,
    @DefaultValue("5") int failuresFree,
    @DefaultValue("50") int failuresPerAddress,
    @DefaultValue("3") int passwordChecksAtOnce,
    @DefaultValue Set<Role> secondFactorFor,
    @DefaultValue("600") int tokenRequestsPerMinute,
    @DefaultValue List<String> proxies) {
  public AccessSettings {
    secondFactorFor = Set.copyOf(secondFactorFor);
    proxies = List.copyOf(proxies);
  }
}
