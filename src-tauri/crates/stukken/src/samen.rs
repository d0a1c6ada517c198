//! Work that falls apart into pieces, done on all cores.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

/// More threads than this would wait for each other.
const MEESTE: usize = 8;

/// Does something with each piece, several at a time. The outcomes come in the order of the pieces.
pub(crate) fn samen<T: Send, R: Send>(delen: Vec<T>, doe: impl Fn(T) -> R + Sync) -> Vec<R> {
    let kernen = thread::available_parallelism().map_or(1, usize::from).min(MEESTE).min(delen.len());
    let uit = Mutex::new(Vec::with_capacity(delen.len()));
    let rij = Mutex::new(delen.into_iter().enumerate());
    let werk = || {
        loop {
            // Taken apart from the loop: the queue is free again while the piece is done.
            let volgende = open(&rij).next();
            let Some((n, deel)) = volgende else { return };
            let gedaan = doe(deel);
            open(&uit).push((n, gedaan));
        }
    };
    thread::scope(|s| {
        (1..kernen).for_each(|_| drop(s.spawn(werk)));
        werk();
    });
    let mut uit = uit.into_inner().unwrap_or_else(PoisonError::into_inner);
    uit.sort_by_key(|(n, _)| *n);
    uit.into_iter().map(|(_, gedaan)| gedaan).collect()
}

fn open<T>(slot: &Mutex<T>) -> MutexGuard<'_, T> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #[test]
    fn outcomes_come_in_the_order_of_the_pieces() {
        for aantal in [0, 1, 2, 1000] {
            let uit = super::samen((0..aantal).collect(), |n: usize| n * 2);
            assert_eq!(uit, (0..aantal).map(|n| n * 2).collect::<Vec<_>>());
        }
    }
}
