using System.Diagnostics;
using System.Globalization;

namespace OpenApiBinaryLint.Cli;

/// <summary>Shows on a terminal how far a long run has come; a run that ends within a second shows nothing.</summary>
internal sealed class Progress(Session session, int count) : IDisposable
{
    private const long FirstAfter = 1000;
    private const long Interval = 100;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private readonly bool _isShown = session.ShowsProgress();
    private int _done;
    private long _next = FirstAfter;

    /// <summary>One more is done. Safe to call from several threads.</summary>
    public void Advance()
    {
        var done = Interlocked.Increment(ref _done);
        if (!_isShown || _watch.ElapsedMilliseconds < Volatile.Read(ref _next))
        {
            return;
        }

        lock (_gate)
        {
            _next = _watch.ElapsedMilliseconds + Interval;
            session.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} of {count} files"));
            session.Error.Flush();
        }
    }

    /// <summary>Leaves no trace on the terminal.</summary>
    public void Dispose()
    {
        if (_next > FirstAfter)
        {
            session.Error.Write("\r\e[K");
        }
    }
}
