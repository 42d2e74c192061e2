package com.smarterp.deploy.faults;

import java.time.Duration;

/**
 * What happens to bytes on a wire.
 *
 * @param refused connections are reset, new ones too: a cut that both ends are told of
 * @param there whether what the client says arrives
 * @param back whether what the server says arrives. Neither is a half-open connection: nothing
 *     comes through, not even its end
 * @param answersLost an answer that begins is thrown away with its connection: what was asked for
 *     is done, and nobody knows
 * @param delay of every piece, each way
 */
record Weather(boolean refused, boolean there, boolean back, boolean answersLost, Duration delay) {

    static final Weather FAIR = new Weather(false, true, true, false, Duration.ZERO);
    static final Weather CUT = new Weather(true, true, true, false, Duration.ZERO);
    static final Weather HALF_OPEN = new Weather(false, false, false, false, Duration.ZERO);
    static final Weather DEAF = new Weather(false, false, true, false, Duration.ZERO);
    static final Weather MUTE = new Weather(false, true, false, false, Duration.ZERO);
    static final Weather ANSWERS_LOST = new Weather(false, true, true, true, Duration.ZERO);

    static Weather delayed(Duration delay) {
        return new Weather(false, true, true, false, delay);
    }
}
