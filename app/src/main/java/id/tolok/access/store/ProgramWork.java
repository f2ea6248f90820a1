package id.tolok.access.store;

import id.tolok.database.Scope;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Work on accounts that the program does by itself, because who asks is not known yet or must not
/// depend on what they see. A connection learns its scope when the transaction begins, so such work
/// always has a transaction of its own.
@Component
public final class ProgramWork {

  private final TransactionTemplate transaction;

  ProgramWork(PlatformTransactionManager transactions) {
    transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  public <T> T call(Supplier<T> work) {
    return Scope.within(
        Scope.EVERYTHING,
        () -> java.util.Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  public void run(Runnable work) {
    Scope.within(Scope.EVERYTHING, () -> transaction.executeWithoutResult(status -> work.run()));
  }
}
