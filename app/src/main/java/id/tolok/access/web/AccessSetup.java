package id.tolok.access.web;

import id.tolok.access.store.AccountStore;
import id.tolok.shell.home.SetupStep;
import id.tolok.shell.viewer.Action;
import org.springframework.stereotype.Component;

/// A step of the set-up: people beside the first administrator.
@Component
final class AccessSetup implements SetupStep {

  private final AccountStore accounts;

  AccessSetup(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String key() {
    return "access.setup";
  }

  @Override
  public String address() {
    return "/akun";
  }

  @Override
  public Action action() {
    return Action.ACCOUNT_EDIT;
  }

  @Override
  public boolean done() {
    return accounts.severalInScope();
  }
}
