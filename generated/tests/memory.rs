//! Hostile responses need memory in proportion to their length, and decoding ends at the deadline of the call.
#![cfg(target_os = "linux")]

use clickhouse_cloud::{Client, CommandCredentials, FileCredentials};
use std::future::Future;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::time::{Duration, Instant};

/// The environment variable of a process that measures one case.
const CASE: &str = "MEMORY_CASE";
const SIZE: usize = 6 << 20;

/// For each case, the parts of the response: before the repeated part, the repeated part, and after it.
const CASES: [(&str, [&str; 3]); 10] = [
    ("integers", [r#"{"result":["#, "1,", "1]}"]),
    ("objects", [r#"{"result":["#, "{},", "{}]}"]),
    ("lists", [r#"{"result":["#, "[],", "[]]}"]),
    ("texts", [r#"{"result":["#, r#""","#, r#"""]}"#]),
    ("mixed", [r#"{"result":["#, r#"{},1,"#, "{}]}"]),
    ("members of a bare object", [r#"{"result":{"#, r#""a":1,"#, r#""b":1}}"#]),
    ("members of an object", [r#"{"result":[{"#, r#""a":1,"#, r#""b":1}]}"#]),
    ("members of the envelope", ["{", r#""a":1,"#, r#""result":[]}"#]),
    ("elements of a property", [r#"{"result":[{"tags":["#, "1,", "1]}]}"]),
    ("objects of a property", [r#"{"result":[{"ipAccessList":["#, "{},", "{}]}]}"]),
];

fn body([start, middle, end]: [&str; 3], size: usize) -> String {
    format!("{start}{}{end}", middle.repeat(size / middle.len()))
}

/// Starts a server that sends the same body to every request. Returns the base URL.
fn serve(body: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request);
            let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
        }
    });
    url
}

fn client(body: String, timeout: Duration) -> Client {
    let url = serve(body.leak());
    Client::builder().with_base_url(url).with_key("id", "secret").with_timeout(timeout).build().expect("a client")
}

fn wait<T>(call: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(call)
}

/// A line of `/proc/self/status`, in bytes.
fn memory(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("the status of this process");
    let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("the line");
    line.trim_matches(|c: char| !c.is_ascii_digit()).parse::<usize>().expect("a number") << 10
}

/// Runs one case in this new process. Prints the memory of the response as a multiple of its length.
fn measure(case: &str) {
    let (_, parts) = CASES.iter().find(|(name, _)| *name == case).expect("the case");
    let client = client(body(*parts, SIZE), Duration::from_secs(300));
    let before = memory("VmRSS:");
    let outcome = wait(client.instance_get_list("organization").send());
    let times = (memory("VmHWM:") - before) as f64 / SIZE as f64;
    let outcome = match outcome {
        Ok(services) => {
            assert_eq!(services.rejected().len(), services.rejected_count().min(1000));
            format!("{} services, {} rejected", services.len(), services.rejected_count())
        }
        Err(error) => {
            assert!(error.is_decode() && error.status() == Some(200), "{error}");
            assert_eq!(error.raw_body().map(<[u8]>::len), Some(body(*parts, SIZE).len()));
            error.to_string()
        }
    };
    println!("{case}: {times:.1} times its length: {outcome}");
    assert!(times < 5.0, "{case}: {times:.1} times its length");
}

#[test]
fn a_response_takes_at_most_five_times_its_length() {
    if let Ok(case) = std::env::var(CASE) {
        return measure(&case);
    }
    for (case, _) in CASES {
        let output = run_alone("a_response_takes_at_most_five_times_its_length", case);
        println!("{}", output.lines().find(|line| line.contains(" its length")).unwrap_or_default());
    }
}

/// Runs a case of a test in a separate process. Returns its output.
fn run_alone(test: &str, case: &str) -> String {
    let this = std::env::current_exe().expect("this program");
    let run = Command::new(this).args(["--exact", test, "--nocapture"]).env(CASE, case).output().expect("a process");
    let output = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(run.status.success(), "{case}: {output}{}", String::from_utf8_lossy(&run.stderr));
    output
}

#[test]
fn endless_credentials_take_little_memory() {
    let Ok(path) = std::env::var(CASE) else {
        let path = std::env::temp_dir().join(format!("endless-credentials-{}", std::process::id()));
        std::fs::File::create(&path).and_then(|file| file.set_len(8 << 30)).expect("a file");
        run_alone("endless_credentials_take_little_memory", &path.to_string_lossy());
        return std::fs::remove_file(&path).expect("removed");
    };
    let base = || Client::builder().with_base_url(serve("{}"));
    let before = memory("VmRSS:");
    for client in [
        base().with_credentials(FileCredentials::new(path)).build(),
        base().with_credentials(CommandCredentials::new("yes", ["secret"])).build(),
    ] {
        let error = wait(client.expect("a client").organization_get_list().send()).expect_err("no credentials");
        assert!(error.is_auth(), "{error}");
    }
    let bytes = memory("VmHWM:") - before;
    assert!(bytes < 16 << 20, "{bytes} bytes");
}

#[test]
fn decoding_ends_at_the_deadline() {
    let limit = Duration::from_millis(500);
    let client = client(body(CASES[0].1, 48 << 20), limit);
    let start = Instant::now();
    let error = wait(client.instance_get_list("organization").send()).expect_err("the deadline comes first");
    let took = start.elapsed();
    assert!(error.is_timeout() && error.to_string().contains("the decoding"), "{error}");
    assert!(took >= limit && took < limit + Duration::from_secs(2), "{took:?}");
}
