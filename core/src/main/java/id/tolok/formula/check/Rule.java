package id.tolok.formula.check;

import id.tolok.kernel.Finding;
import java.util.List;

/// One thing a formula is checked for.
@FunctionalInterface
interface Rule {

  List<Finding> findings(Subject subject);
}
