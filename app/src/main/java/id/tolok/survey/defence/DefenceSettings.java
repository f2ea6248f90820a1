package id.tolok.survey.defence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many answers one network may give before a person has to look at them. Counted for each
/// round and by each node for itself.
///
/// @param formLife how long an opened form of the survey can be sent
/// @param sheetsPerNetworkHour answers from one network within an hour before all of its day are
///   held
/// @param sheetsPerNetworkDay answers from one network within a day before all of its day are held
/// @param alikeInARow answers from one network that are equal in everything, one after the other,
///   before all of its day are held
/// @param triesPerNetworkHour forms one network may send within an hour; more are not taken
/// @param wrongCodesPerNetworkHour addresses without a survey one network may open within an hour;
///   then it is let through once a second, while addresses known to lead somewhere stay open to it
/// @param kioskPause the shortest time between two answers from one kiosk
/// @param kioskSheetsPerDay answers from one kiosk within a day before all of its day are held
/// @param kioskLife how long a device stays a kiosk before it is started again
@ConfigurationProperties("tolok.survey.defence")
public record DefenceSettings(
    @DefaultValue("24h") Duration formLife,
    @DefaultValue("30") int sheetsPerNetworkHour,
    @DefaultValue("120") int sheetsPerNetworkDay,
    @DefaultValue("15") int alikeInARow,
    @DefaultValue("300") int triesPerNetworkHour,
    @DefaultValue("60") int wrongCodesPerNetworkHour,
    @DefaultValue("8s") Duration kioskPause,
    @DefaultValue("400") int kioskSheetsPerDay,
    @DefaultValue("30d") Duration kioskLife) {}
