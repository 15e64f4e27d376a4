namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>A clock that is moved by hand.</summary>
internal sealed class HandTime(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
