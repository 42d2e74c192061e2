package com.smarterp.deploy.faults;

import java.util.List;
import java.util.random.RandomGenerator;

/** A kind of fault, of which a seed draws one: which part, how long. */
interface Kind {

    Fault draw(RandomGenerator random, Stage stage);

    /**
     * In their order: seed n begins with the kind n modulo their number, so that a row of seeds has
     * all.
     */
    List<Kind> ALL =
            List.of(
                    Kills::one,
                    Networks::cut,
                    Pauses::one,
                    Networks::answersLost,
                    Databases::backendsTerminated,
                    Networks::oneWay,
                    Kills::again,
                    Topics::offsetsSetBack,
                    Networks::halfOpen,
                    Kills::rolling,
                    Topics::poison,
                    Networks::delayed,
                    Kills::everything,
                    Loads::slowReaders,
                    Clocks::wrong,
                    Networks::withoutAuthentication,
                    Databases::restored,
                    Loads::manyRows,
                    Disks::full,
                    Pauses::kafka,
                    Stuck::document,
                    Nuisance::ofAWorkspace);
}
