package id.tolok.sample;

import id.tolok.access.Accounts;
import id.tolok.access.NewAccount;
import id.tolok.access.NewGrant;
import id.tolok.access.Reach;
import id.tolok.shell.viewer.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Gives one invented person of each role an account.
@Lazy
@Component
final class SampleAccounts {

  private final Accounts accounts;

  SampleAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /// Makes them; by the name they sign in with, each as the viewer they will be.
  Map<String, Viewer> make(WorldPlan plan, Map<String, SampleOffices.Office> offices) {
    var viewers = new HashMap<String, Viewer>();
    for (var each : plan.accounts()) {
      var office = Objects.requireNonNull(offices.get(each.agency()), each.agency());
      var agency = office.agency();
      var official = Objects.requireNonNull(office.officials().get(each.position()));
      String name = official.fullName();
      var reach =
          switch (each.reach()) {
            case AGENCY -> Reach.agency(agency.id());
            case REGENCY -> Reach.regency(agency.regencyId());
          };
      long id =
          accounts.create(
              new NewAccount(
                  each.sign(),
                  name,
                  null,
                  OptionalLong.of(agency.id()),
                  List.of(NewGrant.of(each.role(), reach))),
              plan.password());
      accounts.link(id, agency.id(), official.id());
      viewers.put(
          each.sign(),
          new Viewer(OptionalLong.of(id), name, Set.of(agency.id()), Viewer.Kind.PERSON));
    }
    return viewers;
  }
}
