//! Decodes long lists into the generated types, those of the other client, and a hand-written struct. Run with `cargo bench --bench decode`.

use benches::{by_hand, payload};
use clickhouse_cloud::types::{self, decode, List};
use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use std::hint::black_box;

fn services(criterion: &mut Criterion) {
    let payload = payload::services(1000).expect("services");
    let decoded = decode::<List<types::Service>>(&payload).expect("our types");
    assert_eq!((decoded.value.len(), decoded.rejected.len()), (1000, 0));
    let mut group = criterion.benchmark_group("services");
    group.throughput(Throughput::Bytes(payload.len() as u64));
    group.bench_function("ours", |bencher| {
        bencher.iter(|| decode::<List<types::Service>>(black_box(&payload)).expect("our types"));
    });
    group.bench_function("other", |bencher| {
        let decode = serde_json::from_slice::<Vec<clickhouse_cloud_api::Service>>;
        bencher.iter(|| decode(black_box(&payload)).expect("the other client's types"));
    });
    group.bench_function("by_hand", |bencher| {
        let decode = serde_json::from_slice::<Vec<by_hand::Service>>;
        bencher.iter(|| decode(black_box(&payload)).expect("types written by hand"));
    });
}

fn dashboards(criterion: &mut Criterion) {
    let payload = payload::dashboards(200).expect("dashboards");
    let decoded = decode::<List<types::ClickStackDashboardResponse>>(&payload).expect("our types");
    assert_eq!((decoded.value.len(), decoded.rejected.len()), (200, 0));
    assert!(!format!("{:?}", decoded.value).contains("Unknown("), "an arm of a union is not found");
    let mut group = criterion.benchmark_group("dashboards");
    group.throughput(Throughput::Bytes(payload.len() as u64));
    group.bench_function("ours", |bencher| {
        bencher.iter(|| decode::<List<types::ClickStackDashboardResponse>>(black_box(&payload)).expect("our types"));
    });
    group.bench_function("other", |bencher| {
        let decode = serde_json::from_slice::<Vec<clickhouse_cloud_api::ClickStackDashboardResponse>>;
        bencher.iter(|| decode(black_box(&payload)).expect("the other client's types"));
    });
}

criterion_group!(decoding, services, dashboards);
criterion_main!(decoding);
