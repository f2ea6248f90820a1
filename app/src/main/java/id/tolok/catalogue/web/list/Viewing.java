package id.tolok.catalogue.web.list;

import id.tolok.database.Scope;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import org.springframework.stereotype.Component;

/// Does work that shows rows of many agencies, with only those in scope for which the viewer may do
/// what it needs.
@Component
public class Viewing {

  private final Gate gate;

  Viewing(Gate gate) {
    this.gate = gate;
  }

  /// @throws id.tolok.shell.viewer.Refused where the viewer may do it nowhere
  public <T, X extends Throwable> T of(Action action, ScopedValue.CallableOp<T, X> work) throws X {
    gate.requireAnywhere(action);
    return Scope.within(Scope.of(gate.agencies(action)), work);
  }

  /// @throws id.tolok.shell.viewer.Refused where the viewer may do it nowhere
  public void require(Action action) {
    gate.requireAnywhere(action);
  }
}
