//! Bytes made small and whole again (RFC 1951 and 1952).

use libdeflater::{CompressionLvl, Compressor, DecompressionError, Decompressor};

/// For what many fetch. A level more takes half as long again for half a hundredth.
pub const SMALL: i32 = 7;
/// For an estimate: a tenth larger, in a quarter of the time.
pub const QUICK: i32 = 1;
/// No byte of deflated data stands for more than this many.
const MOST: usize = 1032;

/// Raw deflated data, as browsers inflate by the name of `deflate-raw`.
pub fn deflate(bytes: &[u8], level: i32) -> Vec<u8> {
    let mut compressor = compressor(level);
    let mut small = vec![0; compressor.deflate_compress_bound(bytes.len())];
    let length = compressor.deflate_compress(bytes, &mut small);
    small.truncate(length.expect("the bound is what is needed at most"));
    small
}

/// The same with gzip's header and checksum.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut compressor = compressor(SMALL);
    let mut small = vec![0; compressor.gzip_compress_bound(bytes.len())];
    let length = compressor.gzip_compress(bytes, &mut small);
    small.truncate(length.expect("the bound is what is needed at most"));
    small
}

/// What was deflated; nothing where the bytes are no deflated data.
pub fn inflate(small: &[u8]) -> Option<Vec<u8>> {
    let mut decompressor = Decompressor::new();
    let mut room = small.len() * 4 + 64;
    loop {
        let mut bytes = vec![0; room];
        match decompressor.deflate_decompress(small, &mut bytes) {
            Ok(length) => {
                bytes.truncate(length);
                return Some(bytes);
            }
            Err(DecompressionError::InsufficientSpace) if room <= small.len() * MOST => room *= 2,
            Err(_) => return None,
        }
    }
}

fn compressor(level: i32) -> Compressor {
    Compressor::new(CompressionLvl::new(level).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{QUICK, SMALL, deflate, inflate};

    proptest! {
        #[test]
        fn what_is_deflated_is_inflated(bytes in prop::collection::vec(0_u8..4, 0..2000), times in 0_usize..50) {
            let bytes = bytes.repeat(times);
            for level in [QUICK, SMALL] {
                prop_assert_eq!(inflate(&deflate(&bytes, level)), Some(bytes.clone()));
            }
        }

        #[test]
        fn other_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = inflate(&bytes);
        }
    }
}
