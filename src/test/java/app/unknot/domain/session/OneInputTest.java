package app.unknot.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.session.OneInput.Gesture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What presses mean, at the edges of their times.
class OneInputTest {
    private final OneInput input = new OneInput();
    private final List<Gesture> told = new ArrayList<>();

    private static long ms(double millis) {
        return Math.round(millis * 1_000_000);
    }

    private boolean press(double at) {
        waitUntil(at);
        return input.press(ms(at));
    }

    private void release(double at) {
        waitUntil(at);
        input.release(ms(at)).ifPresent(told::add);
    }

    private void waitUntil(double at) {
        input.tick(ms(at)).ifPresent(told::add);
    }

    @Test
    void tellsOncePressAfterTheTimeForASecondOne() {
        press(0);
        release(60);
        waitUntil(500);
        assertThat(told).isEmpty();
        waitUntil(500.001);
        assertThat(told).containsExactly(Gesture.ONCE);
        waitUntil(5_000);
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"120, true", "119.999, false", "40, false"})
    void countsNothingThatBounces(double again, boolean counts) {
        press(0);
        release(20);
        assertThat(press(again)).isEqualTo(counts);
        release(again + 20);
        waitUntil(2_000);
        assertThat(told).containsExactly(counts ? Gesture.TWICE : Gesture.ONCE);
    }

    @ParameterizedTest
    @CsvSource({"500, true", "500.001, false"})
    void makesTwoPressesOneGestureWithinHalfASecond(double again, boolean isOne) {
        press(0);
        release(80);
        press(again);
        release(again + 80);
        waitUntil(4_000);
        List<Gesture> twoOfThem = List.of(Gesture.ONCE, Gesture.ONCE);
        assertThat(told).isEqualTo(isOne ? List.of(Gesture.TWICE) : twoOfThem);
    }

    @Test
    void tellsTheSecondPressAsSoonAsItIsOver() {
        press(0);
        release(80);
        press(300);
        assertThat(told).isEmpty();
        release(380);
        assertThat(told).containsExactly(Gesture.TWICE);
    }

    @ParameterizedTest
    @CsvSource({"999.999, ONCE", "1000, HELD", "3000, HELD"})
    void isHeldFromOneSecondOn(double up, Gesture gesture) {
        press(0);
        release(up);
        waitUntil(9_000);
        assertThat(told).containsExactly(gesture);
    }

    @Test
    void tellsTheHeldPressWhileItIsStillDown() {
        press(0);
        waitUntil(1_000);
        assertThat(told).containsExactly(Gesture.HELD);
        release(8_000);
        waitUntil(9_000);
        assertThat(told).hasSize(1);
    }

    @Test
    void takesASecondPressThatIsHeldForHeld() {
        press(0);
        release(80);
        press(400);
        waitUntil(1_399);
        assertThat(told).isEmpty();
        waitUntil(1_400);
        assertThat(told).containsExactly(Gesture.HELD);
    }

    @Test
    void countsAutoRepeatAsOnePress() {
        press(0);
        for (int at = 500; at < 990; at += 30) {
            assertThat(press(at)).isFalse();
        }
        release(990);
        assertThat(told).containsExactly(Gesture.ONCE);
    }

    @Test
    void beginsAnewAfterAGesture() {
        press(0);
        release(80);
        press(700);
        release(780);
        press(900);
        release(980);
        assertThat(told).containsExactly(Gesture.ONCE, Gesture.TWICE);
    }

    @Test
    void forgetsAPressThatIsNeverLetGoOf() {
        press(0);
        input.forget();
        waitUntil(5_000);
        assertThat(told).isEmpty();
        assertThat(press(5_100)).isTrue();
    }
}
