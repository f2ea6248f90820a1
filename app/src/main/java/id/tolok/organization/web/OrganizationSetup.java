package id.tolok.organization.web;

import id.tolok.shell.Visit;
import id.tolok.shell.home.SetupStep;
import id.tolok.shell.viewer.Action;
import org.springframework.stereotype.Component;

/// The first step of the set-up: regions and agencies.
@Component
final class OrganizationSetup implements SetupStep {

  private final Visit visit;

  OrganizationSetup(Visit visit) {
    this.visit = visit;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String key() {
    return "organization.setup";
  }

  @Override
  public String address() {
    return Addresses.TREE;
  }

  @Override
  public Action action() {
    return Action.ORGANIZATION_EDIT;
  }

  @Override
  public boolean done() {
    return !visit.agencies().isEmpty();
  }
}
