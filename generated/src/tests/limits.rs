//! Tests of the limiter with tokio's paused clock.

use super::ms;
use crate::limit::{Limiter, RateLimit};
use crate::retry::Backoff;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{advance, sleep, timeout, Instant};

const PERIOD: Duration = Duration::from_secs(10);
const BACKOFF: Backoff = Backoff { first: Duration::from_millis(500), max: Duration::from_secs(20) };

fn never() -> Instant {
    Instant::now() + Duration::from_secs(1 << 30)
}

fn limiter() -> Arc<Limiter> {
    Arc::new(Limiter::new(Some(RateLimit { requests: 10, period: PERIOD })))
}

#[tokio::test(start_paused = true)]
async fn no_period_has_more_starts_than_allowed() {
    let limiter = limiter();
    let begin = Instant::now();
    let mut set = tokio::task::JoinSet::new();
    for nth in 0..200 {
        let limiter = limiter.clone();
        set.spawn(async move {
            sleep(ms(fastrand::u64(0..60_000))).await;
            let permit = limiter.permit(never()).await.unwrap();
            // Some permits are used late, and some are not used.
            sleep(ms(fastrand::u64(0..100))).await;
            if nth % 5 == 0 {
                None
            } else {
                permit.start()
            }
        });
    }
    let mut starts: Vec<Instant> = set.join_all().await.into_iter().flatten().collect();
    starts.sort();
    assert_eq!(starts.len(), 160);
    for window in starts.windows(11) {
        assert!(window[10] - window[0] > PERIOD, "{:?}", window[10] - window[0]);
    }
    assert!(begin.elapsed() < PERIOD * 20);
}

#[tokio::test(start_paused = true)]
async fn the_full_rate_is_used() {
    let limiter = limiter();
    let begin = Instant::now();
    for _ in 0..100 {
        limiter.permit(never()).await.unwrap().start().unwrap();
    }
    assert!((PERIOD * 9..PERIOD * 99 / 10).contains(&begin.elapsed()), "{:?}", begin.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_permit_does_not_count() {
    let limiter = limiter();
    for _ in 0..100 {
        drop(limiter.permit(never()).await.unwrap());
    }
    for _ in 0..10 {
        limiter.permit(never()).await.unwrap().start().unwrap();
    }
    // Futures that are dropped while they wait leave the queue.
    for _ in 0..100 {
        assert!(timeout(ms(1), limiter.permit(never())).await.is_err());
    }
    timeout(PERIOD * 2, limiter.permit(never())).await.unwrap().unwrap().start().unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_returned_permit_goes_to_the_first_in_the_queue() {
    let limiter = limiter();
    let begin = Instant::now();
    let mut permits = Vec::new();
    for _ in 0..10 {
        permits.push(limiter.permit(never()).await.unwrap());
    }
    let wait = |after: Duration| {
        let limiter = limiter.clone();
        tokio::spawn(async move {
            sleep(after).await;
            limiter.permit(never()).await.unwrap().start().unwrap()
        })
    };
    let (first, second, last) = (wait(ms(100)), wait(ms(200)), wait(ms(2000)));
    sleep(ms(1000)).await;
    drop(permits);
    let started = [first.await.unwrap(), second.await.unwrap(), last.await.unwrap()];
    assert_eq!(started.map(|at| (at - begin).as_secs()), [1, 1, 2]);
}

#[tokio::test(start_paused = true)]
async fn permits_are_first_come_first_served() {
    let limiter = limiter();
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    for nth in 0..100 {
        let (limiter, sender) = (limiter.clone(), sender.clone());
        tokio::spawn(async move {
            limiter.permit(never()).await.unwrap().start().unwrap();
            sender.send(nth).unwrap();
        });
        tokio::task::yield_now().await;
    }
    for nth in 0..100 {
        assert_eq!(receiver.recv().await, Some(nth));
    }
}

#[tokio::test(start_paused = true)]
async fn a_permit_whose_future_is_not_polled_is_offered_to_others() {
    let limiter = limiter();
    // A permit that is not started, and futures at every position of the queue, are not polled.
    let unused = limiter.permit(never()).await.unwrap();
    for _ in 0..9 {
        limiter.permit(never()).await.unwrap().start().unwrap();
    }
    let mut waiting: Vec<_> = (0..30).map(|_| Box::pin(limiter.permit(never()))).collect();
    for permit in &mut waiting {
        assert!(timeout(ms(0), permit).await.is_err());
    }
    let begin = Instant::now();
    for _ in 0..20 {
        limiter.permit(never()).await.unwrap().start().unwrap();
    }
    assert!(begin.elapsed() < PERIOD * 5 / 2, "{:?}", begin.elapsed());
    assert!(unused.start().is_none(), "the permit was given to others");
    for permit in waiting {
        permit.await.unwrap().start().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn rejections_of_concurrent_requests_count_once() {
    let limiter = Limiter::new(None);
    let started = Instant::now();
    advance(ms(100)).await;
    for _ in 0..50 {
        // If each counted, the pause would reach its maximum.
        assert!(limiter.rejected(started, None, &BACKOFF) <= BACKOFF.first);
    }
    let permit = timeout(BACKOFF.first, limiter.permit(never())).await.unwrap().unwrap();
    let pause = limiter.rejected(permit.start().unwrap(), Some(ms(70)), &BACKOFF);
    assert!(pause >= ms(70));
    limiter.accepted();
    assert!(timeout(pause - ms(1), limiter.permit(never())).await.is_err());
    assert!(timeout(ms(5), limiter.permit(never())).await.unwrap().is_ok());
}

#[test]
fn pauses_are_random_grow_and_have_a_maximum() {
    for failures in 0..100 {
        let ceiling = BACKOFF.first.saturating_mul(1 << (failures.clamp(1, 20) - 1)).min(BACKOFF.max);
        assert!(BACKOFF.pause(failures) <= ceiling);
    }
    let mean: Duration = (0..1000).map(|_| BACKOFF.pause(3) / 1000).sum();
    assert!((ms(800)..ms(1200)).contains(&mean), "{mean:?}");
}

#[tokio::test(start_paused = true)]
async fn calls_in_the_queue_fail_if_the_pause_exceeds_their_deadline() {
    let limiter = Limiter::new(Some(RateLimit { requests: 1, period: PERIOD }));
    let started = limiter.permit(never()).await.unwrap().start().unwrap();
    let deadline = Instant::now() + ms(20_000);
    let begin = Instant::now();
    let reject = async {
        sleep(ms(1000)).await;
        limiter.rejected(started, Some(ms(60_000)), &BACKOFF);
    };
    let (first, second, _) = tokio::join!(limiter.permit(deadline), limiter.permit(deadline), reject);
    assert_eq!((first.err(), second.err()), (Some(ms(60_000)), Some(ms(60_000))));
    assert_eq!(begin.elapsed(), ms(1000));
    limiter.permit(never()).await.unwrap();
    assert_eq!(begin.elapsed(), ms(61_000));
}
