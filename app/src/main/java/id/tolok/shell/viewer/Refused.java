package id.tolok.shell.viewer;

/// The viewer asked for something that they may not do. Shown as a page that says why and who can
/// help.
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Decision decision;

  public Refused(Decision decision) {
    super(decision.action() + " refused for agency " + decision.agencyId());
    this.decision = decision;
  }

  public Decision decision() {
    return decision;
  }
}
