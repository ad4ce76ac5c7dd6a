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
    private int _done;
    private long _next = FirstAfter;
    private bool _isShown;

    /// <summary>One more is done. Safe to call from several threads.</summary>
    public void Advance()
    {
        var done = Interlocked.Increment(ref _done);
        if (_watch.ElapsedMilliseconds < Volatile.Read(ref _next))
        {
            return;
        }

        lock (_gate)
        {
            _isShown = session.ShowsProgress();
            _next = _isShown ? _watch.ElapsedMilliseconds + Interval : long.MaxValue;
            if (!_isShown)
            {
                return;
            }

            session.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} of {count} files"));
            session.Error.Flush();
        }
    }

    /// <summary>Leaves no trace on the terminal.</summary>
    public void Dispose()
    {
        if (_isShown)
        {
            session.Error.Write("\r\e[K");
        }
    }
}
